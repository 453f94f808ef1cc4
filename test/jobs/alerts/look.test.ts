import { expect, it } from "vitest";
import type { BatchOutcome } from "#lib/core/model/mail.ts";
import type { Raised } from "#lib/core/model/raised.ts";
import type { Story } from "#lib/core/model/story.ts";
import { type LookDeps, type LookStores, lookTally } from "#lib/jobs/alerts/look.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { at, ReaderWorld, storyOf } from "./reader-world.ts";

async function raisedIn(world: ReaderWorld, minutes = 0): Promise<void> {
  const story = storyOf(world.story("pact"), ["Norway"], minutes);
  await world.write(story);
  await world.raise(story, undefined, minutes);
}

function correctionOf({ id, reports }: Story, subscriptionId: string): Raised {
  const seen = at(5).toISOString();
  const [{ itemId }] = reports as [Story["reports"][0]];
  const key = `correction ${itemId} ${seen}`;
  const fact = { kind: "correction" as const, key, text: "14", before: "12", itemId };
  const occasion = { published: seen, seen };
  return { subscriptionId, storyId: id, what: key, fact: { ...fact, ...occasion }, ...occasion };
}

it("tells what it came to, and counts how long an alert waited that nothing held", async () => {
  const world = new ReaderWorld("t");
  await world.subscribe("ada");
  await world.subscribe("left", { state: "unsubscribed" });
  await raisedIn(world);
  const reports = await world.look(1);
  expect(reports).toContainEqual(
    expect.objectContaining({ subscription: world.id("ada"), state: "accepted", stories: 1 }),
  );
  expect(lookTally(reports)).toEqual({ accepted: 1, digest: 0, nobody: 1 });
  expect(await world.waits()).toEqual({ 60: 1 });
});

it("counts of what goes out together the wait of what was seen first", async () => {
  const world = new ReaderWorld("t");
  await world.subscribe("ada");
  await raisedIn(world);
  const other = storyOf(world.story("fleet"), ["Poland"], 4);
  await world.write(other);
  await world.raise(other, undefined, 4);
  await world.look(4.2);
  expect(await world.waits()).toEqual({ 300: 1 });
});

it("counts no wait of what quiet hours held", async () => {
  const world = new ReaderWorld("t");
  const quietHours = { from: "07:00", to: "09:00" };
  await world.subscribe("cy", {
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 5, quietHours },
  });
  await raisedIn(world);
  expect(await world.look(1)).toEqual([
    { subscription: world.id("cy"), again: at(60).toISOString() },
  ]);
  expect(await world.due(59)).toEqual([]);
  await world.sweep(60);
  expect(await world.mailsTo("cy")).toEqual([["pact Norway"]]);
  expect(await world.waits()).toEqual({});
});

it("holds again what meets quiet hours on its way, and tells it at their end", async () => {
  const world = new ReaderWorld("t");
  const quietHours = { from: "08:05", to: "09:00" };
  await world.subscribe("cy", {
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 5, quietHours },
  });
  await raisedIn(world);
  world.provider.script = [{ kind: "retry", reason: "http-503" }];
  await world.look(0);
  for (const minutes of [12, 24, 60, 72, 84]) await world.sweep(minutes);
  expect(await world.mailsTo("cy")).toEqual([["pact Norway"]]);
  expect(world.provider.calls).toHaveLength(2);
  expect(await world.state("cy")).toMatchObject({ pending: 0, open: false, mails: 1 });
});

it("asks for quiet hours by the clock at the try, however long what came before took", async () => {
  const world = new ReaderWorld("t");
  const quietHours = { from: "08:05", to: "09:00" };
  await world.subscribe("cy", {
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 5, quietHours },
  });
  await raisedIn(world);
  await world.look(0, { ...world.worker(), clock: () => at(6) });
  expect(await world.mailsTo("cy")).toEqual([]);
  await world.sweep(60);
  expect(await world.mailsTo("cy")).toEqual([["pact Norway"]]);
});

it("counts on the day on which it goes out what was decided on the day before", async () => {
  const world = new ReaderWorld("t");
  // The day ends there 630 minutes after 08:00 UTC.
  const schedule = { ...sampleSubscription().schedule, timeZone: "Asia/Kolkata" };
  await world.subscribe("eve", { schedule });
  await raisedIn(world, 629);
  world.provider.script = [{ kind: "retry", reason: "http-503" }];
  await world.look(629);
  expect(await world.state("eve")).toMatchObject({ open: true, mails: 1 });
  for (const minutes of [642, 654, 666]) await world.sweep(minutes);
  expect(await world.mailsTo("eve")).toEqual([["pact Norway"]]);
  const { book } = await world.stores.alerts.of(world.id("eve"));
  expect(book).toMatchObject({ day: "2026-11-21", mails: 1 });
});

it.each<[string, Partial<LookDeps>, BatchOutcome[]]>([
  ["skipped", { mayMail: () => false }, []],
  ["failed", {}, [{ kind: "accepted", results: [{ rejected: "no such mailbox" }] }]],
])(
  "counts and tells no alert that was %s: the next news of the story comes with the whole",
  async (state, over, script) => {
    const world = new ReaderWorld("t");
    await world.subscribe("ada");
    await raisedIn(world);
    world.provider.script = script;
    expect(await world.look(0, { ...world.worker(), ...over })).toMatchObject([{ state }]);
    const nothing = { pending: 0, open: false, look: undefined };
    expect(await world.state("ada")).toEqual({
      ...nothing,
      told: Array(2).fill("nobody"),
      mails: 0,
    });
    const grown = storyOf(world.story("pact"), ["Norway", "Latvia"]);
    await world.write(grown);
    await world.stores.alerts.raise([correctionOf(grown, world.id("ada"))], at(5).toISOString());
    await world.look(5);
    expect(await world.mailsTo("ada")).toEqual([]);
    await world.raise(grown, ["Latvia"], 6);
    await world.look(6);
    expect(await world.mailsTo("ada")).toEqual([["pact Norway Latvia"]]);
  },
);

it("forgets what was raised for a reader who has been erased", async () => {
  const world = new ReaderWorld("t");
  world.readers.push(world.id("ghost"));
  await raisedIn(world);
  await world.look(0);
  expect(await world.stores.alerts.of(world.id("ghost"))).toMatchObject({ raised: [], told: [] });
  expect(await world.due(60)).toEqual([]);
});

it("tells later what stands in a story that cannot be read now", async () => {
  const world = new ReaderWorld("t");
  await world.subscribe("ada");
  await raisedIn(world);
  const worker = world.worker();
  const stories: LookStores["stories"] = {
    toldOf: async () => [],
    get: async () => {
      throw new Error("of another schema");
    },
  };
  await world.look(0, { ...worker, stores: { ...worker.stores, stories } });
  expect(await world.state("ada")).toMatchObject({ pending: 1, look: at(60).toISOString() });
  await world.sweep(60);
  expect(await world.mailsTo("ada")).toEqual([["pact Norway"]]);
});

it("lets no reader's trouble harm another, whose look stays due", async () => {
  const world = new ReaderWorld("t");
  await world.subscribe("ada");
  await world.subscribe("odd", { filter: { query: '"open' } });
  await raisedIn(world);
  const reports = await world.look(0);
  const odd = reports.find(({ subscription }) => subscription === world.id("odd"));
  expect(odd?.error).toMatch(/\w/);
  expect(await world.mailsTo("ada")).toEqual([["pact Norway"]]);
  expect(await world.due(5)).toEqual([world.id("odd")]);
});
