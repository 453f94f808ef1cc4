import { BatchGetItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postingKeys } from "#lib/core/alerts/postings.ts";
import { profileOf, readProfile } from "#lib/core/alerts/profile.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { keys } from "#lib/store/keys.ts";
import { postedText, unpost } from "#lib/store/posted.ts";
import { MOST_BYTES, postingsIn } from "#lib/store/postings.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Row } from "#lib/store/table.ts";
import { CrashPlan, deathsIn } from "#test/helpers/crash.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5 };
const KOREA = { topics: ["maritime" as const], countries: ["KR", "JP"] };
const FRIGATES = { query: "frigate* AND NOT toy", countries: ["KR"] };
const SPACED = { follow: { sources: ["the  harbour watch"] }, pairs: ["KR-US"] };

const wanting = (over: Partial<Subscription> = {}) =>
  sampleSubscription({ emailHash: `hash-of-${over.id ?? "sub_1"}`, alerts, ...over });
const create = (over?: Partial<Subscription>) => opened.stores.subscriptions.create(wanting(over));

async function change(before: Subscription, over: Partial<Subscription>): Promise<Subscription> {
  const { replace, get } = opened.stores.subscriptions;
  expect(await replace(before, { ...before, ...over })).toBe(true);
  return (await get(before.id))!;
}

/** Another process, that remembers nothing. */
const another = (client = opened.table.client) =>
  openStores(
    client,
    opened.table.name,
    () => TEST_NOW,
    (row) => void opened.unreadable.push(row.pk),
  );

const found = async (...asked: string[]): Promise<string[]> =>
  (await another().alertIndex.find(asked)).map(({ subscriptionId }) => subscriptionId).toSorted();

type Posting = { key: string; reader: string; profile: unknown };
const postings = async (): Promise<Posting[]> => {
  const rows = (await opened.rows()) as Row[];
  return rows
    .filter(({ pk }) => pk.startsWith("POSTINGS#"))
    .flatMap((row) => postingsIn(row).map((each) => ({ key: keys.postingOf(row).key, ...each })));
};
const places = async (): Promise<unknown[]> =>
  (await opened.rows())
    .filter(({ sk }) => sk === "POSTED")
    .flatMap((row) => [...(row["places"] as Set<string>)]);

/** What is posted is what the subscription asks for, and that it is so posted is known. */
async function expectExact(...there: Subscription[]): Promise<void> {
  const wanted = there.flatMap((one) => {
    const profile = postedText(one);
    const under = profile === undefined ? [] : postingKeys(readProfile(profile));
    return under.map((key) => ({ key, reader: one.id, profile }));
  });
  const byKey = (a: Posting, b: Posting) =>
    `${a.reader} ${a.key}`.localeCompare(`${b.reader} ${b.key}`);
  expect((await postings()).toSorted(byKey)).toEqual(wanted.toSorted(byKey));
  // Places that had no room are noted too.
  expect((await places()).length).toBeGreaterThanOrEqual(wanted.length);
}

/** No key that a story which concerns the reader may be found by lacks them. */
async function expectNoneMissing(there: Subscription): Promise<void> {
  const profile = postedText(there);
  if (profile === undefined) return;
  for (const key of postingKeys(profileOf(there)))
    expect(await another().alertIndex.find([key]), key).toContainEqual({
      subscriptionId: there.id,
      profile,
    });
}

describe("who may be concerned by a story", () => {
  it("are those who want alerts and are posted under a key it has, whatever else it has", async () => {
    const asked = [KOREA, FRIGATES, SPACED, {}];
    for (const [n, filter] of asked.entries()) await create({ id: `sub_${n}`, filter });
    expect(await found("tc:maritime|JP", "t:maritime", "w:ship")).toEqual(["sub_0"]);
    expect(await found("w:frigate*", "*")).toEqual(["sub_1", "sub_3"]);
    expect(await found("p:KR-US", "src:the  harbour watch")).toEqual(["sub_2"]);
    expect(await found("tc:cyber|JP", "th:thr_1")).toEqual([]);
    expect(await found()).toEqual([]);
  });

  it("are none who want no alerts, have not confirmed yet or have ended", async () => {
    const filter = KOREA;
    await create({ id: "sub_1", filter, alerts: { ...alerts, enabled: false } });
    const pending = await create({ id: "sub_2", filter, state: "pending" });
    expect(await places()).toEqual([]);
    const active = await change(pending, { state: "active" });
    expect(await found("tc:maritime|KR")).toEqual(["sub_2"]);
    await change(active, { state: "unsubscribed" });
    expect((await opened.rows()).filter(({ sk }) => sk === "POSTED")).toEqual([]);
    await expectExact();
  });

  it("are found by the stories and threads they follow, and by words that nobody asked for before", async () => {
    const reader = another();
    expect(await reader.alertIndex.find(["w:frigate*", "s:sto_9", "th:thr_9"])).toEqual([]);
    await create({ filter: FRIGATES, follows: [{ kind: "thread", value: "thr_9" }] });
    for (const key of ["w:frigate*", "th:thr_9"])
      expect(await reader.alertIndex.find([key])).toHaveLength(1);
  });

  it("are found by all who ask at once in a process that knows no key yet", async () => {
    await create({ filter: FRIGATES });
    const reader = another();
    const asked = Array.from({ length: 5 }, () => reader.alertIndex.find(["w:frigate*"]));
    expect((await Promise.all(asked)).map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
  });

  it("are found by all who ask at once but for those whose own rows cannot be read", async () => {
    await create({ filter: FRIGATES });
    let reads = 0;
    const { client } = opened.table;
    const failing = Object.create(client) as typeof client;
    // The read that they share, and the first of those by themselves.
    failing.send = ((command: Parameters<typeof client.send>[0]) =>
      command instanceof BatchGetItemCommand && ++reads <= 2
        ? Promise.reject(new Error("no answer"))
        : client.send(command)) as typeof client.send;
    const reader = another(failing);
    const asked = Array.from({ length: 3 }, () => reader.alertIndex.find(["w:frigate*"]));
    const found = await Promise.allSettled(asked);
    expect(found.map(({ status }) => status).toSorted()).toEqual([
      "fulfilled",
      "fulfilled",
      "rejected",
    ]);
  });

  it("are found however many they are, each once, where others have gone too", async () => {
    const filter = { query: "frigate*", exclude: { query: "a".repeat(3_500) } };
    const all: Subscription[] = [];
    for (let n = 0; n < 8; n++) all.push(await create({ id: `sub_${n}`, filter }));
    const rows = (await opened.rows()).filter(({ pk }) => pk === "POSTINGS#w:frigate*");
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row["bytes"]).toBeLessThanOrEqual(MOST_BYTES);
    expect(await found("w:frigate*")).toEqual(all.map(({ id }) => id));
    for (const one of all.slice(0, 4)) await opened.stores.subscriptions.erase(one);
    for (let n = 8; n < 11; n++) all.push(await create({ id: `sub_${n}`, filter }));
    expect(await found("w:frigate*")).toHaveLength(7);
    await expectExact(...all.slice(4));
  });

  it("gives a reader who asks for more than a row may hold a row of their own", async () => {
    const long = (n: number) => ({ query: "mine", exclude: { query: "한".repeat(n) } });
    const all = [await create({ id: "sub_1", filter: long(100) })];
    all.push(await create({ id: "sub_2", filter: long(4_000) }));
    all.push(await create({ id: "sub_3", filter: long(3_990) }));
    expect(await found("w:mine")).toEqual(["sub_1", "sub_2", "sub_3"]);
    await expectExact(...all);
  });

  it("leaves out a posting that cannot be read, and says where it stands", async () => {
    for (const id of ["sub_1", "sub_2"]) await create({ id, filter: { topics: ["cyber"] } });
    await opened.table.client.send(
      new UpdateItemCommand({
        TableName: opened.table.name,
        Key: marshall(keys.postings("t:cyber", 0)),
        UpdateExpression: "SET #posting = :text",
        ExpressionAttributeNames: { "#posting": "sub_3 1.0" },
        ExpressionAttributeValues: marshall({ ":text": "no profile of ours" }),
      }),
    );
    expect(await found("t:cyber")).toEqual(["sub_1", "sub_2"]);
    expect(opened.unreadable).toEqual(["POSTINGS#t:cyber"]);
  });
});

describe("a change of a subscription", () => {
  it("moves the reader, and erasing leaves nothing", async () => {
    const before = await create({ filter: KOREA });
    const after = await change(before, { filter: FRIGATES });
    await expectExact(after);
    const muting = await change(after, { mutes: [{ kind: "topic", value: "cyber" }] });
    await expectExact(muting);
    await opened.stores.subscriptions.erase(muting);
    await expectExact();
    expect((await opened.rows()).filter(({ pk }) => pk === "SUB#sub_1")).toEqual([]);
  });

  it("touches no posting where alerts ask for what they did", async () => {
    const before = await create({ filter: KOREA });
    const plan = new CrashPlan();
    const { subscriptions } = another(plan.wrap(opened.table.client));
    const paused = { ...before, pausedUntil: "2026-12-01T00:00:00.000Z" };
    expect(await subscriptions.replace(before, paused)).toBe(true);
    // The slot, and the row.
    expect(plan.calls).toBe(2);
    await expectExact(before);
  });

  it("loses no posting that the row needs, wherever a worker is killed, and the next change tidies up", async () => {
    const counting = new CrashPlan();
    const whole = await create({ id: "sub_whole", filter: KOREA });
    const wanted: Partial<Subscription> = { filter: { ...FRIGATES, topics: ["maritime"] } };
    await another(counting.wrap(opened.table.client)).subscriptions.replace(whole, {
      ...whole,
      ...wanted,
    });
    expect(counting.calls).toBeGreaterThan(10);
    const { subscriptions } = opened.stores;
    for (const [n, death] of deathsIn(counting.calls).entries()) {
      const before = await create({ id: `sub_${n}`, filter: KOREA });
      const dying = another(new CrashPlan(death).wrap(opened.table.client)).subscriptions;
      await expect(dying.replace(before, { ...before, ...wanted })).rejects.toThrow();
      const left = (await subscriptions.get(before.id))!;
      await expectNoneMissing(left);
      const after = await change(left, { filter: { pairs: ["KR-US"] } });
      const mine = (await postings()).filter(({ reader }) => reader === after.id);
      expect(mine).toEqual([{ key: "p:KR-US", reader: after.id, profile: postedText(after) }]);
    }
  });

  it("that loses to another takes nothing from it", async () => {
    const filters = [KOREA, FRIGATES, { countries: ["KR"] }, { topics: ["maritime" as const] }];
    let last = await create({ filter: KOREA });
    for (let round = 0; round < 4; round++) {
      const tries = filters.map((filter, n) =>
        another().subscriptions.replace(last, {
          ...last,
          filter,
          alerts: { ...alerts, enabled: (n + round) % 3 > 0, minOrigins: 1 + (round % 2) },
        }),
      );
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      last = (await opened.stores.subscriptions.get("sub_1"))!;
      await expectNoneMissing(last);
    }
    await expectExact(await change(last, { filter: SPACED, alerts }));
  });
});

describe("posting everybody anew", () => {
  it("makes an index that was lost, and may be repeated", async () => {
    const there = [await create({ filter: KOREA }), await create({ id: "sub_2", filter: {} })];
    const quiet = wanting({ id: "sub_3", alerts: { ...alerts, enabled: false } });
    const { table } = opened;
    await opened.stores.subscriptions.create(quiet);
    const { alertIndex } = opened.stores;
    for (const one of there) await unpost(table, one.id);
    expect(await postings()).toEqual([]);
    for (let round = 0; round < 2; round++) {
      for (const one of there)
        expect(await alertIndex.repost(one)).toEqual(postingKeys(profileOf(one)));
      expect(await alertIndex.repost(quiet)).toEqual([]);
      await expectExact(...there);
    }
  });

  it("keeps what a later change has posted, and posts nobody who is gone", async () => {
    const before = await create({ filter: KOREA });
    const after = await change(before, { filter: FRIGATES });
    await opened.stores.alertIndex.repost(before);
    await expectNoneMissing(after);
    await opened.stores.subscriptions.erase(after);
    await opened.stores.alertIndex.repost(after);
    await expectExact();
  });
});
