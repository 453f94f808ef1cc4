import { describe, expect, it } from "vitest";
import { concernOf } from "#lib/core/alerts/profile.ts";
import { newsSince, raisedBy, watchOf } from "#lib/core/alerts/watch.ts";
import type { CountryCode } from "#lib/core/model/common.ts";
import type { StoryFact } from "#lib/core/model/fact.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { FIRST } from "#lib/core/model/raised.ts";
import type { Story, StoryReport } from "#lib/core/model/story.ts";
import { sampleStory } from "#test/helpers/samples.ts";

const at = (hours: number) => new Date(Date.UTC(2026, 10, 20, 8) + hours * 3_600_000).toISOString();

/** The report of an outlet of its own, seen at an hour; published then, or so many hours before. */
const report = (n: number, seen: number, before = 0): StoryReport => ({
  itemId: `itm_${n}`,
  source: { id: `outlet-${n}`, name: `Outlet ${n}`, kind: "trade" },
  title: `Report ${n} of frigates`,
  summary: "",
  url: null,
  language: "en",
  effective: at(seen - before),
  firstSeen: at(seen),
});

const subject = (code: CountryCode) => ({ code, role: "subject" as const, evidence: [] });
const storyOf = (reports: StoryReport[], over: Partial<Story> = {}): Story =>
  sampleStory({
    title: reports[0]!.title,
    reports,
    topics: [{ slug: "maritime", score: 3, evidence: [] }],
    countries: [subject("NO")],
    firstSeen: at(0),
    ...over,
  });

const fact = (key: string, from: StoryReport, over: Partial<StoryFact> = {}): StoryFact => ({
  kind: "party",
  key: `party ${key}`,
  text: key,
  itemId: from.itemId,
  published: from.effective,
  seen: from.firstSeen,
  ...over,
});

const asking = (filter: Filter, minOrigins = 1) =>
  concernOf({ filter, mutes: [], follows: [], minOrigins }, at(0));

const first = report(1, 0);
const one = storyOf([first]);
const watched = watchOf(one, [fact("NO", first)], at(0));

describe("what is new in a story", () => {
  it("is all of one that nobody has looked at, raised by its newest report", () => {
    const story = storyOf([first, report(2, 0.1, 2)]);
    const settled = [fact("NO", first)];
    const news = newsSince(undefined, story, settled, at(0.2))!;
    expect(news.first).toEqual({ published: at(-1.9), seen: at(0.1) });
    expect(news.before).toBeUndefined();
    expect(news.watch).toEqual(watchOf(story, settled, at(0.2)));
  });

  it("is nothing where no report and no fact has come", () => {
    expect(newsSince(watched, one, [fact("NO", first)], at(1))).toBeUndefined();
  });

  it("is the facts that were not settled before, and the story as it was is told apart", () => {
    const second = report(2, 3);
    const story = storyOf([first, second], { countries: [subject("NO"), subject("LV")] });
    const settled = [fact("NO", first), fact("LV", second)];
    const news = newsSince(watched, story, settled, at(4))!;
    expect(news.facts.map((each) => each.fact)).toEqual([fact("LV", second)]);
    expect(news.before?.reports).toEqual([first]);
    expect(news.before?.countries.map(({ code }) => code)).toEqual(["NO"]);
    expect(newsSince(news.watch, story, settled, at(5))).toBeUndefined();
  });

  it("is told as it was by the earliest report where the lead came later", () => {
    const second = report(2, 3);
    const story = storyOf([first, second], { leadItemId: "itm_2", title: second.title });
    expect(newsSince(watched, story, [], at(4))?.before).toMatchObject({
      leadItemId: "itm_1",
      title: first.title,
    });
  });

  it("is a fact no second time that was settled, then not, then again", () => {
    const second = report(2, 3);
    const without = newsSince(watched, storyOf([first, second]), [], at(4))!;
    const again = storyOf([first, second, report(3, 5)]);
    expect(newsSince(without.watch, again, [fact("NO", first)], at(5))?.facts).toEqual([]);
  });

  it("is no fact that was settled under another key and says the same", () => {
    const settle = (...keys: [StoryFact["kind"], string][]) =>
      keys.map(([kind, key]) => fact("x", first, { kind, key }));
    const before = watchOf(one, settle(["number", "number EUR 2400000000"]), at(0));
    const cut = settle(["number", "number EUR 2460000000"]);
    expect(newsSince(before, one, cut, at(1))).toBeUndefined();
    // Held against what was told, not against what was near it.
    const grown = storyOf([first, report(2, 2)]);
    const { watch } = newsSince(before, grown, cut, at(2))!;
    const more = settle(["number", "number EUR 2500000000"]);
    expect(newsSince(watch, one, more, at(3))?.facts).toHaveLength(1);
    const agreed = watchOf(one, settle(["agreement", "agreement ceasefire agreed"]), at(0));
    const signed = settle(
      ["agreement", "agreement ceasefire signed"],
      ["agreement", "agreement ceasefire ratified"],
    );
    expect(newsSince(agreed, one, signed, at(1))?.facts.map((each) => each.fact.key)).toEqual([
      "agreement ceasefire ratified",
    ]);
  });

  it("is seen now where a report that was looked at says it only since", () => {
    const settled = [fact("NO", first), fact("LV", first)];
    expect(newsSince(watched, one, settled, at(6))).toMatchObject({
      facts: [{ fact: fact("LV", first), occasion: { published: at(0), seen: at(6) } }],
    });
    expect(newsSince(watched, one, settled, at(6))?.first).toBeUndefined();
  });
});

describe("a report in other words", () => {
  const hypersonic = asking({ query: "hypersonic" });
  const missile = { ...first, title: "Navy tests a hypersonic missile" };
  const reworded = storyOf([missile]);

  it("raises the story for whom the words make the difference, now, and for nobody else", () => {
    const news = newsSince(watched, reworded, [], at(3))!;
    expect(raisedBy(news, reworded, hypersonic)).toEqual([
      { what: FIRST, published: at(0), seen: at(3) },
    ]);
    for (const reader of [asking({ countries: ["NO"] }), asking({ query: "submarine" })])
      expect(raisedBy(news, reworded, reader)).toEqual([]);
    expect(newsSince(news.watch, reworded, [], at(4))).toBeUndefined();
  });

  it("raises what is new beside the story, for whom its words before were enough", () => {
    const settled = [fact("NO", first), fact("LV", first)];
    const news = newsSince(watched, reworded, settled, at(3))!;
    expect(raisedBy(news, reworded, asking({ query: "missile" }))).toMatchObject([
      { what: FIRST },
      { what: "party LV" },
    ]);
  });

  it("waits for one that is fresh where it is old by then", () => {
    expect(newsSince(watched, reworded, [], at(25))).toBeUndefined();
    const grown = storyOf([missile, report(2, 25)]);
    const news = newsSince(watched, grown, [], at(26))!;
    expect(raisedBy(news, grown, hypersonic)).toMatchObject([{ what: FIRST, seen: at(25) }]);
    expect(raisedBy(news, grown, asking({}))).toEqual([]);
  });
});

describe("old news", () => {
  const late = report(2, 3, 25);
  const story = storyOf([first, late], { countries: [subject("NO"), subject("LV")] });
  const settled = [fact("NO", first), fact("LV", late)];

  it("raises nothing: a report published more than a day before it was seen", () => {
    expect(newsSince(watched, story, settled, at(3))).toBeUndefined();
    expect(newsSince(undefined, storyOf([late]), [], at(3))).toBeUndefined();
    expect(newsSince(watched, storyOf([first, report(2, 3, 24)]), [], at(3))).toBeDefined();
  });

  it("raises the story once a report comes that is not old", () => {
    const grown = storyOf([first, late, report(3, 5)], { countries: story.countries });
    const news = newsSince(watched, grown, settled, at(5))!;
    expect(news.before?.countries.map(({ code }) => code)).toEqual(["NO"]);
    expect(raisedBy(news, grown, asking({ countries: ["LV"] }))).toMatchObject([
      { what: FIRST, seen: at(5) },
    ]);
  });

  it("takes back what was told however old it is, and waits on itself", () => {
    const correction = fact("x", late, {
      kind: "correction",
      key: `correction itm_1 ${at(90)}`,
      itemId: "itm_1",
      published: at(0),
      seen: at(90),
    });
    const news = newsSince(watched, story, [...settled, correction], at(91))!;
    expect(news.first).toBeUndefined();
    expect(news.facts).toEqual([
      { fact: correction, occasion: { published: at(0), seen: at(90) } },
    ]);
    expect(news.watch.reports).toEqual(["itm_1"]);
    expect(news.watch.facts).toContain(correction.key);
  });

  it("is never of what is not mailed: backfill, and what has no topic", () => {
    expect(newsSince(undefined, storyOf([first], { backfill: true }), [], at(0))).toBeUndefined();
    expect(newsSince(undefined, storyOf([first], { topics: [] }), [], at(0))).toBeUndefined();
  });
});

describe("a story whose watch is missing", () => {
  const early = [first, report(2, 1)];
  const settled = [fact("NO", first)];

  it("is not told anew when it is old", () => {
    expect(newsSince(undefined, storyOf(early), settled, at(60))).toBeUndefined();
  });

  it("raises what an old one has come to of late, and the whole only for whom that made the difference", () => {
    const now = report(3, 60);
    const story = storyOf([...early, now]);
    const news = newsSince(undefined, story, [...settled, fact("LV", now)], at(60))!;
    expect(raisedBy(news, story, asking({}))).toMatchObject([{ what: "party LV", seen: at(60) }]);
    expect(raisedBy(news, story, asking({}, 3))).toMatchObject([
      { what: FIRST, seen: at(60) },
      { what: "party LV" },
    ]);
  });

  it("is all new while it is young, also where its reports waited for it", () => {
    const story = storyOf(early, { firstSeen: at(50) });
    const news = newsSince(undefined, story, settled, at(60))!;
    expect(raisedBy(news, story, asking({}))).toMatchObject([
      { what: FIRST, seen: at(1) },
      { what: "party NO" },
    ]);
  });
});

describe("what news raise for a reader", () => {
  const second = report(2, 3);
  const story = storyOf([first, second], { countries: [subject("NO"), subject("LV")] });
  const news = newsSince(
    watched,
    story,
    [fact("NO", first), fact("LV", second), fact("EE", second)],
    at(3),
  )!;

  it("is the story with what is new in it where it concerns them only now: a country, or an origin more", () => {
    const facts = ["party LV", "party EE"].map((what) => expect.objectContaining({ what }));
    for (const reader of [asking({ countries: ["LV"] }), asking({ countries: ["NO"] }, 2)])
      expect(raisedBy(news, story, reader)).toEqual([
        { what: FIRST, published: at(3), seen: at(3) },
        ...facts,
      ]);
  });

  it("is nothing but the story where that is one report, which nobody has looked at", () => {
    const young = newsSince(undefined, storyOf([first]), [fact("NO", first)], at(0))!;
    const raised = raisedBy(young, storyOf([first]), asking({}));
    expect(raised.map(({ what }) => what)).toEqual([FIRST]);
  });

  it("is each new fact where it had concerned them", () => {
    const raised = raisedBy(news, story, asking({ countries: ["NO"] }));
    expect(raised.map(({ what, fact: told }) => [what, told?.text])).toEqual([
      ["party LV", "LV"],
      ["party EE", "EE"],
    ]);
  });

  it("is nothing where it does not concern them", () => {
    expect(raisedBy(news, story, asking({ countries: ["BR"] }))).toEqual([]);
    expect(raisedBy(news, story, asking({}, 3))).toEqual([]);
  });
});
