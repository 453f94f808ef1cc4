import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plannedBy } from "#test/helpers/plan.ts";
import { LONGEST_SOURCE_ID } from "#lib/core/model/feed.ts";
import { MOST_RULES } from "#lib/core/model/filter.ts";
import { Schedule, type Subscription } from "#lib/core/model/subscription.ts";
import { nextSlot } from "#lib/core/schedule/slots.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { openGate } from "#local/open-gate.ts";
import { sampleFeed, sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { DAY, HOUR, openService, PUBLIC_URL, type Service, SIGNING_KEY } from "./service.ts";

let service: Service;
let bearer = "";
let serial = 0;

beforeAll(async () => {
  service = await openService();
  await service.stores.feeds.sync(sampleFeed());
});
afterAll(() => service.close());

/** An active reader, and the token of a link mailed to them just now. */
const signUp = async (over: Partial<Subscription> = {}): Promise<string> => {
  const id = `sub_${++serial}`;
  const email = `reader-${serial}@mail.example`;
  const hash = emailHash(SIGNING_KEY, email);
  const reader = { id, email, emailHash: hash, ...over };
  await service.stores.subscriptions.create(sampleSubscription(reader));
  const expiresAt = new Date(service.now().getTime() + 4 * HOUR);
  return signToken(SIGNING_KEY, { purpose: "manage", subject: id, expiresAt });
};
beforeEach(async () => {
  bearer = await signUp();
});

type View = {
  id: string;
  pausedUntil?: string;
  nextDigestAt?: string;
  mutes: { kind: string; value: string; until?: string }[];
  follows: object[];
};
type Problem = { code: string; errors: { path: string; message: string }[] };

const send = async (path: string, json: unknown, method = "POST") => {
  const response = await service.call(`/v1/subscription/${path}`, { method, json, bearer });
  return { status: response.status, body: (await response.json()) as View & Problem };
};
const view = async () =>
  (await (await service.call("/v1/subscription", { bearer })).json()) as View;

it("alerts take kinds of facts and what may wake, field by field, and null takes them away", async () => {
  const alerts = async (change: object) => {
    const init = { method: "PATCH", json: { alerts: change }, bearer };
    const response = await service.call("/v1/subscription", init);
    return [response.status, ((await response.json()) as { alerts?: object }).alerts];
  };
  const limits = { enabled: false, minOrigins: 2, maxPerDay: 5 };
  const critical = { topics: ["cyber"], facts: ["official"] };
  expect(await alerts({ facts: ["number"], critical })).toEqual([
    200,
    { ...limits, facts: ["number"], critical },
  ]);
  expect(await alerts({ critical: { facts: ["date"] } })).toEqual([
    200,
    { ...limits, facts: ["number"], critical: { facts: ["date"] } },
  ]);
  expect((await alerts({ facts: ["correction"] }))[0]).toBe(400);
  expect((await alerts({ critical: { sources: ["gazette"] } }))[0]).toBe(400);
  expect(await alerts({ facts: null, critical: null })).toEqual([200, limits]);
});

describe("a pause", () => {
  it("moves the next digest past it, shows until it ends, and is lifted by null", async () => {
    const before = await view();
    const until = service.instant(20 * DAY);
    const { status, body } = await send("pause", { until });
    expect([status, body.pausedUntil]).toEqual([200, until]);
    expect((body.nextDigestAt ?? "") >= until).toBe(true);
    const lifted = await send("pause", { until: null });
    expect(lifted.body).toEqual(before);
    expect((await send("pause", { until: null })).body).toEqual(before);
  });

  it("until a day ends with the reader's own midnight", async () => {
    bearer = await signUp({ schedule: Schedule.parse({ timeZone: "Asia/Seoul" }) });
    const day = service.instant(5 * DAY).slice(0, 10);
    const { body } = await send("pause", { until: day });
    expect(body.pausedUntil).toBe(new Date(Date.parse(`${day}T00:00:00+09:00`)).toISOString());
  });

  it.each([
    ["past", () => service.instant(-1), "has passed"],
    ["too far", () => service.instant(366 * DAY + 1), "more than 366 days ahead"],
    ["no day", () => "2026-02-30", "expected a day"],
    ["a local time", () => "2026-12-24T08:00", "expected a day"],
    ["a midnight that Date reads and Temporal does not", () => "2026-01-01T24:00:00Z", "passed"],
  ])("that is %s is refused by name", async (_, until, message) => {
    const { status, body } = await send("pause", { until: until() });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path: "until", message: expect.stringContaining(message) }]);
  });

  it("that swallowed a slot and was lifted is followed by what came since", async () => {
    const { id } = await view();
    const { stores } = service;
    const due = nextSlot(sampleSubscription().schedule, service.instant(-7 * DAY))!;
    const told = service.instant(-13 * DAY);
    const reader = (await stores.subscriptions.get(id))!;
    await stores.subscriptions.replace(reader, {
      ...reader,
      lastWindowEnd: told,
    });
    await send("pause", { until: service.instant(30 * DAY) });
    const plan = (at: string) => plannedBy({ stores }, new Date(at));
    const inPause = await plan(due);
    expect(inPause.some(({ subscription }) => subscription === id)).toBe(false);
    const { body } = await send("pause", { until: null });
    const planned = await plan(body.nextDigestAt!);
    const report = planned.find(({ subscription }) => subscription === id);
    expect(report?.from).toBe(service.instant(-HOUR / 2));
  });
});

describe("mutes and follows", () => {
  it.each(["mutes", "follows"] as const)(
    "%s are added, replaced, shown and removed",
    async (list) => {
      const until = service.instant(DAY);
      const first = await send(list, { kind: "word", value: ' "Air  show*" ' });
      expect([first.status, first.body[list]]).toEqual([
        200,
        [{ kind: "word", value: "Air show" }],
      ]);
      const again = await send(list, { kind: "word", value: "AIR SHOW", until });
      expect(again.body[list]).toEqual([{ kind: "word", value: "AIR SHOW", until }]);
      expect(await view()).toEqual(again.body);
      for (let round = 0; round < 2; round++) {
        const gone = await send(list, { kind: "word", value: '"air show"', until }, "DELETE");
        expect([gone.status, gone.body[list]]).toEqual([200, []]);
      }
    },
  );

  it("take each kind by its own name, a source also by its title", async () => {
    for (const [value, kind] of [
      ["sto_20261120_0123456789abcdef", "story"],
      ["thr_0123456789abcdef", "thread"],
      ["Maritime", "topic"],
      ["Harbour Watch", "source"],
      ["연합훈련", "word"],
    ]) {
      expect((await send("mutes", { kind, value })).status).toBe(200);
    }
    expect((await view()).mutes.map(({ value }) => value)).toEqual([
      "sto_20261120_0123456789abcdef",
      "thr_0123456789abcdef",
      "maritime",
      "harbour-watch",
      "연합훈련",
    ]);
  });

  it.each(["mutes", "follows"] as const)(
    "take a source by name whose id is as long as may be, and are read back: %s",
    async (list) => {
      const id = "x".repeat(LONGEST_SOURCE_ID);
      const source = { id, name: "The Gazette", kind: "trade" as const };
      await service.stores.feeds.sync(sampleFeed({ id: "feed_gazette", source }));
      expect((await send(list, { kind: "source", value: "The Gazette" })).status).toBe(200);
      expect((await view())[list]).toEqual([{ kind: "source", value: id }]);
      const exported = await service.call("/v1/subscription/export", { bearer });
      expect(exported.status).toBe(200);
    },
  );

  it("refuse a source whose id is longer, and harm nothing", async () => {
    const source = { id: "y".repeat(LONGEST_SOURCE_ID + 1), name: "Long Post" };
    await service.stores.feeds.sync(
      sampleFeed({ id: "feed_long", source: { ...source, kind: "trade" } }),
    );
    const { status, body } = await send("mutes", { kind: "source", value: "Long Post" });
    expect([status, body.errors[0]?.path]).toEqual([400, "value"]);
    expect((await view()).mutes).toEqual([]);
  });

  it("are removed by the address as well, and with the token alone nothing", async () => {
    await send("follows", { kind: "topic", value: "cyber" });
    const path = "/v1/subscription/follows";
    const init = { method: "DELETE", bearer };
    expect((await service.call(path, init)).status).toBe(400);
    const response = await service.call(`${path}?kind=topic&value=CYBER`, init);
    expect(((await response.json()) as View).follows).toEqual([]);
  });

  it.each([
    ["a topic there is not", { kind: "topic", value: "gardens" }, "value", '"gardens"'],
    ["a malformed story", { kind: "story", value: "sto_1" }, "value", "a story's id"],
    ["a thread's id as a story", { kind: "story", value: "thr_12" }, "value", "a story's id"],
    ["a malformed thread", { kind: "thread", value: "thr_a;b" }, "value", "a thread's id"],
    ["a source we do not read", { kind: "source", value: "nobody" }, "value", '"nobody"'],
    ["a word without a letter", { kind: "word", value: '"*"' }, "value", "a letter"],
    ["a word too long", { kind: "word", value: "x".repeat(61) }, "value", "60"],
    ["a kind there is not", { kind: "mood", value: "x" }, "kind", "story"],
    [
      "an end that has passed",
      { kind: "word", value: "x", until: "2020-01-01" },
      "until",
      "passed",
    ],
    ["a field too many", { kind: "word", value: "x", note: "y" }, "note", "no such field"],
  ])("refuse %s, naming it", async (_, rule, path, message) => {
    const { status, body } = await send("mutes", rule);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path, message: expect.stringContaining(message) }]);
    expect((await view()).mutes).toEqual([]);
  });

  it("are as many as may be, and then the error says so", async () => {
    const words = Array.from({ length: MOST_RULES }, (_, n) => `w${n}`);
    bearer = await signUp({ mutes: words.map((value) => ({ kind: "word", value })) });
    const { status, body } = await send("mutes", { kind: "word", value: "one more" });
    expect([status, body.errors[0]?.message]).toEqual([
      400,
      "there are 50 already; take one away first",
    ]);
    expect((await send("mutes", { kind: "word", value: "W7" })).status).toBe(200);
    expect((await view()).mutes).toHaveLength(MOST_RULES);
  });

  it("show no longer than they hold, stay through other changes, and are exported", async () => {
    await send("mutes", { kind: "word", value: "drone", until: service.instant(HOUR) });
    await send("follows", { kind: "topic", value: "cyber" });
    const { follows } = await view();
    const patched = await service.call("/v1/subscription", {
      method: "PATCH",
      json: { schedule: { hour: 9 } },
      bearer,
    });
    expect(await patched.json()).toMatchObject({ mutes: [{ value: "drone" }], follows });
    const exported = await service.call("/v1/subscription/export", { bearer });
    expect(await exported.json()).toMatchObject({ subscription: { mutes: [{}], follows } });
    service.pass(HOUR);
    expect(await view()).toMatchObject({ mutes: [], follows });
  });
});

describe("a digest now", () => {
  const asked = async (json: object = {}) => {
    const response = await service.call("/v1/subscription/digests", { json, bearer });
    type Answer = Problem & { id: string; from: string; to: string; stories: number };
    return {
      status: response.status,
      body: (await response.json()) as Answer & { links: Record<string, string> },
    };
  };
  const digestMails = async () => (await service.mails()).filter(({ kind }) => kind === "digest");

  it("is the reader's own, of the last week, and mailed once however often it is asked for", async () => {
    const topics = [{ slug: "maritime" as const, score: 3, evidence: ["navies"] }];
    const firstSeen = service.instant(-DAY);
    const day = firstSeen.slice(0, 10).replaceAll("-", "");
    await service.stores.stories.put([
      sampleStory({ id: `sto_${day}_1`, threadId: "thr_a", firstSeen, topics }),
      sampleStory({ id: `sto_${day}_2`, threadId: "thr_b", firstSeen, topics }),
    ]);
    await send("mutes", { kind: "thread", value: "thr_a" });
    const before = (await digestMails()).length;
    const first = await asked();
    expect(first).toMatchObject({ status: 202, body: { stories: 1 } });
    expect(Date.parse(first.body.to) - Date.parse(first.body.from)).toBe(7 * DAY);
    const second = await asked();
    expect(second.body).toEqual(first.body);
    const mails = (await digestMails()).slice(before);
    expect(mails.length).toBeGreaterThan(0);
    const sent = (await service.stores.deliveries.inState("planned")).items;
    const ours = sent.filter(({ digestId }) => digestId === first.body.id);
    expect(ours).toHaveLength(1);
    expect(first.body.links["page"]).toBe(`${PUBLIC_URL}/digests/${first.body.id}`);
    const page = await service.call(new URL(first.body.links["html"]!).pathname);
    expect(page.status).toBe(200);
  });

  it("goes out like any other digest, and leaves the scheduled ones as they are", async () => {
    const { id, nextDigestAt } = await view();
    await asked();
    const { stores } = service;
    const { items } = await stores.deliveries.inState("planned");
    const delivery = items.find((each) => each.subscriptionId === id && each.kind === "digest");
    const renderer = createRenderer({
      mailFrom: "Sitrep <digest@sitrep.example>",
      postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
      nonce: "5eed".repeat(6),
      publicUrl: PUBLIC_URL,
    });
    const report = await deliver(
      {
        stores,
        renderer,
        mailer: { send: async () => ({ kind: "accepted", providerId: "p" }) },
        gate: openGate,
        mayMail: () => true,
        signingKey: SIGNING_KEY,
        publicUrl: PUBLIC_URL,
      },
      delivery!.id,
      service.now(),
    );
    expect(report?.state).toBe("accepted");
    expect((await view()).nextDigestAt).toBe(nextDigestAt);
    expect((await stores.subscriptions.get(id))?.lastWindowEnd).toBeUndefined();
  });

  it("counts as a mail to the address: three an hour", async () => {
    const windows = [1, 2, 3, 4].map((days) => ({ to: service.instant(-days * DAY) }));
    const statuses: number[] = [];
    for (const window of windows) statuses.push((await asked(window)).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
  });

  it("is refused to who is paused, has left, or asks for the future or too much", async () => {
    expect((await asked({ to: service.instant(HOUR) })).body.errors[0]?.path).toBe("to");
    expect((await asked({ from: service.instant(-93 * DAY) })).body.errors[0]?.path).toBe("from");
    await send("pause", { until: service.instant(DAY) });
    expect(await asked()).toMatchObject({ status: 409, body: { code: "paused" } });
    await send("pause", { until: null });
    await service.subscribing.end(bearer);
    expect(await asked()).toMatchObject({ status: 409, body: { code: "not-active" } });
  });
});

describe("without a manage token", () => {
  it.each([
    ["POST", "pause", { until: null }],
    ["POST", "mutes", { kind: "source", value: "harbour-watch" }],
    ["DELETE", "mutes", { kind: "word", value: "x" }],
    ["POST", "follows", { kind: "word", value: "x" }],
    ["DELETE", "follows", { kind: "word", value: "x" }],
    ["POST", "digests", {}],
  ])("%s %s is refused and changes nothing", async (method, path, json) => {
    const before = await service.people();
    for (const token of ["", "abc.def", `${bearer.slice(0, -4)}AAAA`]) {
      const response = await service.call(`/v1/subscription/${path}`, {
        method,
        json,
        bearer: token,
      });
      expect(response.status).toBe(401);
    }
    expect(await service.people()).toBe(before);
  });
});

it.each(["Mars/Olympus", "JST", "+09:00", "Europe/Berlin\u0000", ""])(
  "the time zone %j, which does not exist, is named in the error",
  async (timeZone) => {
    const patch = { method: "PATCH", json: { schedule: { timeZone } }, bearer };
    const response = await service.call("/v1/subscription", patch);
    expect(response.status).toBe(400);
    expect(((await response.json()) as Problem).errors).toEqual([
      {
        path: "schedule.timeZone",
        message: `expected an IANA time zone such as Asia/Seoul; ${JSON.stringify(timeZone)} is none`,
      },
    ]);
  },
);
