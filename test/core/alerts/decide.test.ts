import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, decide, MOST_STORIES } from "#lib/core/alerts/decide.ts";
import { counted } from "#lib/core/alerts/timing.ts";
import { isQuiet, localDay } from "#lib/core/alerts/quiet.ts";
import { instant } from "#lib/core/model/common.ts";
import type { FactKind } from "#lib/core/model/fact.ts";
import { type AlertBook, FIRST, type Raised, type ToldFact } from "#lib/core/model/raised.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import { sampleStory, type StorySketch } from "#test/core/sample-story.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const minutes = (n: number, from = NOW) => instant(new Date(Date.parse(from) + n * 60_000));

const reader = (
  alerts: Partial<Subscription["alerts"]> = {},
  over: Partial<Subscription> = {},
): Subscription =>
  sampleSubscription({
    ...over,
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 5, ...alerts },
  });
const noDigests = { schedule: { ...sampleSubscription().schedule, frequency: "off" as const } };

const first = (storyId = "sto_a", seen = NOW): Raised => ({
  subscriptionId: "sub_1",
  storyId,
  what: FIRST,
  published: seen,
  seen,
});
const fact = (kind: FactKind, text: string, seen = NOW, storyId = "sto_a"): Raised => ({
  ...first(storyId, seen),
  what: `${kind} ${text}`,
  fact: { kind, key: `${kind} ${text}`, text, itemId: "itm_x", published: seen, seen },
});
const told = (raised: Raised, by: ToldFact["by"], at: string): ToldFact => ({
  subscriptionId: "sub_1",
  storyId: raised.storyId,
  what: raised.what,
  by,
  at,
  ...(by === "alert" && { deliveryId: "dlv_1" }),
});
const book = (over: Partial<AlertBook>): AlertBook => ({
  subscriptionId: "sub_1",
  revision: 1,
  mails: 0,
  ...over,
});

type Given = {
  raised: Raised[];
  told?: ToldFact[];
  book?: AlertBook | undefined;
  topics?: Partial<Record<TopicSlug, number>>;
  reports?: StorySketch["reports"];
  now?: string;
};

function decided(subscription: Subscription, given: Given): Decision {
  const ids = [...new Set(given.raised.map(({ storyId }) => storyId))].filter(
    (id) => id !== "gone",
  );
  const topics = given.topics ?? { maritime: 2 };
  const { raised, told: known = [], now = NOW, reports } = given;
  const sketch = { topics, ...(reports && { reports }) };
  const stories = new Map(ids.map((id) => [id, sampleStory({ id, ...sketch })]));
  return decide({ subscription, alerts: { book: given.book, raised, told: known }, stories, now });
}
const sent = ({ mail }: Decision) => mail?.stories.flatMap(({ tells }) => tells.map((t) => t.what));

describe("what was raised for a reader", () => {
  it("is sent at once where nothing keeps it, the first alert with all that is known by then", () => {
    const { mail, ...rest } = decided(reader(), { raised: [first(), fact("number", "7 km")] });
    expect(rest).toEqual({ closed: [] });
    expect(mail).toMatchObject({ critical: false });
    expect(mail?.held).toBeUndefined();
    expect(mail?.stories[0]?.tells.map(({ what }) => what)).toEqual([FIRST, "number 7 km"]);
    expect(mail?.stories[0]?.facts.map(({ text }) => text)).toEqual(["7 km"]);
  });

  it("is told by nobody where the reader or the story is none for it any more", () => {
    const given = { raised: [first(), fact("party", "Latvia")] };
    const nobody = given.raised.map(({ storyId, what }) => ({ storyId, what, by: "nobody" }));
    for (const subscription of [
      reader({ enabled: false }),
      reader({}, { state: "unsubscribed" }),
      reader({}, { pausedUntil: minutes(1) }),
      reader({}, { filter: { topics: ["cyber"] } }),
      reader({}, { mutes: [{ kind: "story", value: "sto_a" }] }),
      reader({ minOrigins: 2 }),
    ])
      expect(decided(subscription, given)).toEqual({ closed: nobody });
    const gone = [first("gone")];
    expect(decided(reader(), { raised: gone }).closed).toEqual([
      { storyId: "gone", what: FIRST, by: "nobody" },
    ]);
  });

  it("waits where its story cannot be read: that one is not gone", () => {
    const alerts = { book: undefined, raised: [first("sto_odd"), first()], told: [] };
    const stories = new Map([
      ["sto_odd", undefined],
      ["sto_a", sampleStory({ id: "sto_a" })],
    ]);
    const decision = decide({ subscription: reader(), alerts, stories, now: NOW });
    expect(decision).toMatchObject({ closed: [], again: minutes(60) });
    expect(decision.mail?.stories).toHaveLength(1);
  });

  it("is not told again", () => {
    const raised = [first(), fact("party", "Latvia")];
    const known = raised.map((one) => told(one, "alert", minutes(-60)));
    expect(decided(reader(), { raised, told: known })).toEqual({ closed: [] });
  });
});

describe("a further fact", () => {
  const before = [told(first(), "alert", minutes(-60))];
  const of = (kind: FactKind) => ({ raised: [first(), fact(kind, "it")], told: before });

  it("is worth an alert where its kind was chosen, or is usual where none was", () => {
    expect(sent(decided(reader(), of("party")))).toEqual(["party it"]);
    expect(decided(reader(), of("number")).closed).toMatchObject([{ by: "nobody" }]);
    expect(sent(decided(reader({ facts: ["number"] }), of("number")))).toEqual(["number it"]);
    expect(decided(reader({ facts: ["number"] }), of("party")).mail).toBeUndefined();
    expect(decided(reader({ facts: [] }), of("official")).mail).toBeUndefined();
  });

  it("always is where the reader follows the story or its thread by name", () => {
    const follows = [{ kind: "thread" as const, value: "thr_a" }];
    expect(sent(decided(reader({ facts: [] }, { follows }), of("place")))).toEqual(["place it"]);
  });

  it("is a correction to those alone who got an alert of the story", () => {
    for (const kind of ["correction", "withdrawn"] as const) {
      expect(sent(decided(reader({ facts: [] }), of(kind)))).toEqual([`${kind} it`]);
      const byDigest = { ...of(kind), told: [told(first(), "digest", minutes(-60))] };
      expect(decided(reader(), byDigest)).toEqual({
        closed: [{ storyId: "sto_a", what: `${kind} it`, by: "nobody" }],
      });
    }
  });

  it("is no correction of a report that came after the last alert, since nobody told of it", () => {
    const reports = [{ id: "itm_x", seen: minutes(-30) }];
    expect(decided(reader(), { ...of("correction"), reports }).closed).toMatchObject([
      { what: "correction it", by: "nobody" },
    ]);
    reports[0]!.seen = minutes(-60);
    expect(sent(decided(reader(), { ...of("correction"), reports }))).toEqual(["correction it"]);
  });

  it("comes with what was left to the digest since the last alert", () => {
    const missed = fact("party", "Norway", minutes(-30));
    const { mail } = decided(reader(), {
      raised: [first(), missed, fact("party", "Latvia")],
      told: [...before, told(missed, "digest", minutes(-30))],
    });
    expect(mail?.stories[0]?.facts.map(({ text }) => text)).toEqual(["Norway", "Latvia"]);
    expect(mail?.stories[0]?.tells.map(({ what }) => what)).toEqual(["party Latvia"]);
  });
});

describe("when it is told", () => {
  const quietHours = { from: "11:00", to: "14:00" };
  const raised = [first("sto_a", NOW)];

  it("is at the end of quiet hours, in one mail that says so", () => {
    const subscription = reader({ quietHours });
    expect(decided(subscription, { raised })).toEqual({ closed: [], again: minutes(120) });
    const later = decided(subscription, {
      raised: [...raised, first("sto_b", minutes(30))],
      now: minutes(120),
    });
    expect(later.mail).toMatchObject({ held: "quiet" });
    expect(later.mail?.stories).toHaveLength(2);
  });

  it("is a quarter of an hour after the last alert, together", () => {
    const lately = book({ lastAt: minutes(-5), day: "2026-11-20", mails: 1 });
    expect(decided(reader(), { raised, book: lately }).again).toBe(minutes(10));
    const later = decided(reader(), { raised, book: lately, now: minutes(10) });
    expect(later.mail).toMatchObject({ held: "burst" });
  });

  it("is in the digest where the day's alerts are used up, or on the next day where there is none", () => {
    const full = book({ lastAt: minutes(-60), day: "2026-11-20", mails: 5 });
    expect(decided(reader(), { raised, book: full })).toEqual({
      closed: [{ storyId: "sto_a", what: FIRST, by: "digest" }],
    });
    const alone = reader({ quietHours: { from: "22:00", to: "07:00" } }, noDigests);
    const morning = "2026-11-21T07:00:00.000Z";
    expect(decided(alone, { raised, book: full })).toEqual({ closed: [], again: morning });
    expect(decided(reader({}, noDigests), { raised, book: full, now: morning }).mail?.held).toBe(
      "cap",
    );
  });

  it("is at once where it is critical, alone, and never beyond the day's alerts", () => {
    const critical = { topics: ["maritime" as const] };
    const full = book({ lastAt: minutes(-60), day: "2026-11-20", mails: 5 });
    const urgent = decided(reader({ quietHours, critical }), { raised });
    expect(urgent).toMatchObject({ closed: [], mail: { critical: true } });
    expect(urgent.mail?.held).toBeUndefined();
    expect(decided(reader({ quietHours, critical }), { raised, book: full })).toEqual({
      closed: [],
      again: minutes(120),
    });
    const facts = { facts: ["official" as const] };
    const both = decided(reader({ quietHours, critical: facts }), {
      raised: [first("sto_b"), first(), fact("official", "Ministry")],
    });
    expect(both.mail?.stories.map(({ story }) => story.id)).toEqual(["sto_a"]);
    expect(both.again).toBe(minutes(120));
  });

  it("goes along with what is critical in the day's last mail where no digest tells it", () => {
    const alerts = { quietHours, critical: { facts: ["official" as const] } };
    const waiting = [first("sto_b"), first(), fact("official", "Ministry")];
    const last = book({ lastAt: minutes(-60), day: "2026-11-20", mails: 4 });
    const along = decided(reader(alerts, noDigests), { raised: waiting, book: last });
    expect(along.mail).toMatchObject({ critical: true });
    expect(along.mail?.stories.map(({ story }) => story.id)).toEqual(["sto_a", "sto_b"]);
    expect(along.again).toBeUndefined();
    const alone = decided(reader(alerts), { raised: waiting, book: last });
    expect(alone.mail?.stories).toHaveLength(1);
  });

  it("does not pass quiet hours that begin before it goes out, but for what is critical alone", () => {
    const alerts = { critical: { facts: ["official" as const] } };
    const critical = [first(), fact("official", "Ministry")];
    const mixed = [first("sto_b"), ...critical];
    expect(decided(reader(alerts), { raised: critical }).mail).toMatchObject({ critical: true });
    expect(decided(reader(alerts), { raised: mixed }).mail).toMatchObject({ critical: false });
    // The day's last, a few minutes after another.
    const last = book({ lastAt: minutes(-5), day: "2026-11-20", mails: 4 });
    const { mail } = decided(reader(alerts, noDigests), { raised: mixed, book: last });
    expect([mail?.stories.length, mail?.critical]).toEqual([2, false]);
  });

  it("is in the digest where it is two days old; where there is none at once, up to three days", () => {
    const old = [first("sto_a", minutes(-49 * 60))];
    expect(decided(reader(), { raised: old }).closed).toMatchObject([{ by: "digest" }]);
    expect(decided(reader({}, noDigests), { raised: old }).mail).toBeDefined();
    const older = [first("sto_a", minutes(-73 * 60))];
    expect(decided(reader({}, noDigests), { raised: older })).toEqual({
      closed: [{ storyId: "sto_a", what: FIRST, by: "nobody" }],
    });
    const fresh = [...older, fact("party", "Latvia")];
    expect(sent(decided(reader({}, noDigests), { raised: fresh }))).toEqual([
      FIRST,
      "party Latvia",
    ]);
  });

  it("is twenty stories at a time, the rest in the digest or the next alert", () => {
    const many = Array.from({ length: 23 }, (_, n) => first(`sto_${n}`));
    const { mail, closed } = decided(reader(), { raised: many });
    expect([mail?.stories.length, closed.length]).toEqual([MOST_STORIES, 3]);
    const alone = decided(reader({}, noDigests), { raised: many });
    expect([alone.closed, alone.again]).toEqual([[], minutes(15)]);
  });
});

describe("over days of whatever is raised, whenever it is looked at", () => {
  const step = fc.record({
    wait: fc.integer({ min: 1, max: 400 }),
    story: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom<FactKind | undefined>(
      undefined,
      "party",
      "number",
      "official",
      "correction",
    ),
  });
  const who = fc.record({
    cap: fc.integer({ min: 1, max: 3 }),
    digests: fc.boolean(),
    quiet: fc.option(fc.constantFrom(quiet("22:00", "07:00"), quiet("09:00", "17:30")), {
      nil: undefined,
    }),
    critical: fc.boolean(),
  });
  function quiet(from: string, to: string) {
    return { from, to };
  }

  it("nothing is dropped, nothing told twice, and no day has more alerts than the reader takes", () => {
    fc.assert(
      fc.property(
        who,
        fc.array(step, { maxLength: 40 }),
        ({ cap, digests, quiet: hours, critical }, steps) => {
          const subscription = reader(
            {
              maxPerDay: cap,
              ...(hours && { quietHours: hours }),
              ...(critical && { critical: { facts: ["official"] } }),
            },
            digests ? {} : noDigests,
          );
          const raised: Raised[] = [];
          const known: ToldFact[] = [];
          const mails = new Map<string, number>();
          let now = NOW;
          let current: AlertBook | undefined;
          let again: string | undefined;
          const look = (): string | undefined => {
            const decision = decided(subscription, { raised, told: known, book: current, now });
            const { mail, closed } = decision;
            const tells = (mail?.stories ?? []).flatMap((story) => story.tells);
            const keys = [...tells, ...closed].map(({ storyId, what }) => `${storyId} ${what}`);
            const before = new Set(known.map(({ storyId, what }) => `${storyId} ${what}`));
            expect(new Set(keys).size).toBe(keys.length);
            expect(keys.filter((key) => before.has(key))).toEqual([]);
            const base = { subscriptionId: "sub_1", at: now };
            known.push(...closed.map((one) => ({ ...base, ...one })));
            known.push(
              ...tells.map((one) => ({ ...base, ...one, by: "alert" as const, deliveryId: "d" })),
            );
            if (mail) {
              current = counted({ subscription, book: current, now });
              const day = localDay(now, "UTC");
              mails.set(day, (mails.get(day) ?? 0) + 1);
              expect(mails.get(day)).toBeLessThanOrEqual(cap);
              expect(mail.critical || !isQuiet(hours, "UTC", now)).toBe(true);
            }
            const done = new Set(known.map(({ storyId, what }) => `${storyId} ${what}`));
            const left = raised.filter(({ storyId, what }) => !done.has(`${storyId} ${what}`));
            const next = decision.again;
            expect(next === undefined ? left : []).toEqual([]);
            expect(next === undefined || next > now).toBe(true);
            return next;
          };
          for (const [n, { wait, story, kind }] of steps.entries()) {
            const next = minutes(wait, now);
            while (again !== undefined && again <= next) {
              now = again;
              again = look();
            }
            now = next;
            raised.push(
              kind ? fact(kind, String(n), now, `sto_${story}`) : first(`sto_${story}`, now),
            );
            again = look();
          }
          for (let looks = 0; again !== undefined && looks < 50; looks++) {
            now = again;
            again = look();
          }
          expect(again).toBeUndefined();
        },
      ),
      { numRuns: 40, seed: 104 },
    );
  });
});
