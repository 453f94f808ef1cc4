import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeDigest } from "#lib/core/digest/compose.ts";
import { digestId } from "#lib/core/digest/id.ts";
import { describeFacets, describeFilter } from "#lib/core/filter/describe.ts";
import { compileFilter, matches } from "#lib/core/filter/match.ts";
import { personalFilter, quotable } from "#lib/core/filter/personal.ts";
import { parseQuery } from "#lib/core/filter/query.ts";
import { Filter, LONGEST_QUERY, MOST_RULES } from "#lib/core/model/filter.ts";
import type { ReaderRule } from "#lib/core/model/subscription.ts";
import { tokenise } from "#lib/core/text/tokens.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const NOW = "2026-10-05T12:00:00.000Z";
const YESTERDAY = "2026-10-04T12:00:00.000Z";
const TOMORROW = "2026-10-06T12:00:00.000Z";

const rule = (kind: ReaderRule["kind"], value: string, until?: string): ReaderRule => ({
  kind,
  value,
  ...(until && { until }),
});
type Rules = { filter?: Filter; mutes?: ReaderRule[]; follows?: ReaderRule[] };
const personal = ({ filter = {}, mutes = [], follows = [] }: Rules) =>
  personalFilter({ filter, mutes, follows }, NOW);

const story = sampleStory({
  title: "A frigate launched a drone",
  topics: { maritime: 2 },
  reports: [{ source: "gazette" }, { source: "herald" }],
});
const told = (rules: Rules, of = story) => matches(compileFilter(personal(rules)), of);

describe("the filter of a reader at an instant", () => {
  it("is their own, untouched, where no rule holds", () => {
    const filter: Filter = { countries: ["US", "KR"] };
    expect(personal({ filter })).toBe(filter);
    expect(personal({ filter, mutes: [rule("word", "drone", YESTERDAY)] })).toBe(filter);
    expect(personal({ filter, mutes: [rule("word", "drone", NOW)] })).toBe(filter);
  });

  it("folds each rule into its place, beside what is there", () => {
    const filter: Filter = {
      topics: ["cyber"],
      exclude: { sources: ["gazette"], query: "a OR b" },
    };
    const mutes = [
      rule("word", "air show", TOMORROW),
      rule("source", "Herald"),
      rule("topic", "personnel"),
      rule("story", "sto_20261001_1"),
      rule("thread", "thr_1"),
    ];
    const follows = [rule("thread", "thr_2"), rule("word", "corvette"), rule("word", "barge")];
    expect(personal({ filter, mutes, follows })).toEqual({
      topics: ["cyber"],
      exclude: {
        topics: ["personnel"],
        sources: ["gazette", "herald"],
        query: '(a OR b) OR "air show"',
        stories: ["sto_20261001_1"],
        threads: ["thr_1"],
      },
      follow: { query: '"barge" OR "corvette"', threads: ["thr_2"] },
    });
  });

  it("is the same digest for readers with the same rules in any order", () => {
    const rules = [rule("word", "drone"), rule("word", "air  show"), rule("source", "b")];
    const ids = [rules, rules.toReversed()].map((mutes) =>
      digestId(personal({ mutes }), YESTERDAY, NOW, "1"),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(digestId({}, YESTERDAY, NOW, "1"));
  });

  it("leaves the digest ids of plain filters as they were", () => {
    const from = "2026-03-01T07:30:00.000Z";
    const to = "2026-03-08T07:30:00.000Z";
    expect(digestId({}, from, to, "2")).toBe("dig_b5e8840327b43b4e36e8");
    const filter: Filter = { topics: ["cyber"], exclude: { query: "toy" }, minOrigins: 2 };
    expect(digestId(filter, from, to, "2")).toBe("dig_29a016bcd1040bd6032a");
  });

  it("fits the model and can be read with as many rules as there may be, on top of the longest filter", () => {
    const mutes = Array.from({ length: MOST_RULES }, (_, n) =>
      rule("word", `${"w".repeat(57)} ${String(n).padStart(2, "0")}`),
    );
    const query = `${"a ".repeat(249)}b`;
    const words = personal({ filter: { exclude: { query } }, mutes, follows: mutes });
    expect(Filter.parse(words)).toEqual(words);
    expect(words.exclude?.query?.length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(matches(compileFilter(words), story).matched).toBe(true);

    const many = (kind: ReaderRule["kind"], prefix: string) =>
      Array.from({ length: MOST_RULES }, (_, n) => rule(kind, `${prefix}${n}`));
    const named = (prefix: string, most: number) =>
      Array.from({ length: most }, (_, n) => `${prefix}_own${n}`);
    for (const [kind, facet, most] of [
      ["source", "sources", 100],
      ["story", "stories", 50],
      ["thread", "threads", 50],
    ] as const) {
      const filter = { exclude: { [facet]: named("x", most) } };
      const full = personal({ filter, mutes: many(kind, "y"), follows: many(kind, "z") });
      expect(Filter.parse(full).exclude?.[facet]).toHaveLength(most + MOST_RULES);
    }
  });
});

describe("a word of a rule", () => {
  const HOSTILE = [
    '" OR "',
    '") OR (drone',
    "drone*",
    "*",
    "NOT",
    "a AND NOT b",
    "x NEAR/3 y",
    "(((",
    "“drone” OR tank",
    '„"',
    "-drone",
    "line\nbreak",
    "연합훈련",
    "\u0000 nul",
    "\\",
  ];
  const words = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'"“”„*()ab \n-/'), maxLength: 60 }),
  );
  const lettersOf = (text: string) => tokenise(text).map((token) => token.text);

  it("is one phrase of just its letters, whatever signs stand in it", () => {
    fc.assert(
      fc.property(words, (word) => {
        const bare = quotable(word);
        if (bare === "") return;
        const outcome = parseQuery(`"${bare}"`);
        expect(outcome).toMatchObject({ ok: true, query: { kind: "term" } });
        if (!outcome.ok || outcome.query.kind !== "term") return;
        expect(outcome.query.words.map(({ text }) => text)).toEqual(lettersOf(bare));
        expect(outcome.query.words.some(({ prefix }) => prefix)).toBe(false);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it("never breaks the filter nor asks for more than the rules say", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (values) => {
        const mutes = values.map((value) => rule("word", value));
        const filter: Filter = { exclude: { query: "tank NOT toy" } };
        const compiled = compileFilter(personal({ filter, mutes }));
        const unrelated = sampleStory({ title: "Quorum zu Kyoto", summary: "Sumo." });
        expect(matches(compiled, unrelated).matched).toBe(true);
        expect(matches(compiled, sampleStory({ title: "One tank" })).matched).toBe(false);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it("without a letter asks for nothing", () => {
    expect(personal({ mutes: [rule("word", '"*"')] })).toEqual({});
  });
});

describe("a mute", () => {
  it.each([
    ["of the story", rule("story", "sto_a"), "excluded story"],
    ["of its thread", rule("thread", "thr_a"), "excluded thread"],
    ["of a topic", rule("topic", "maritime"), "excluded topic Naval & maritime security"],
    ["of a word", rule("word", "DRONE"), 'excluded query: "DRONE"'],
  ])("%s keeps it out, and says what did", (_, mute, nearMiss) => {
    expect(told({ mutes: [mute] })).toEqual({ matched: false, reasons: [], nearMiss });
  });

  it("of one outlet leaves the others, of all leaves nothing", () => {
    expect(told({ mutes: [rule("source", "gazette")] }).matched).toBe(true);
    const both = [rule("source", "gazette"), rule("source", "HERALD")];
    expect(told({ mutes: both }).matched).toBe(false);
  });

  it("of a story leaves its thread, of a thread the stories of others", () => {
    const next = sampleStory({ id: "sto_b" });
    expect(told({ mutes: [rule("story", "sto_a")] }, next).matched).toBe(true);
    expect(told({ mutes: [rule("thread", "thr_b")] }).matched).toBe(true);
    expect(told({ mutes: [rule("thread", "sto_a"), rule("story", "thr_a")] }).matched).toBe(true);
  });
});

describe("a follow", () => {
  const filter: Filter = { topics: ["cyber"] };

  it.each([
    ["a story", rule("story", "sto_a"), "you follow this story"],
    ["a thread", rule("thread", "thr_a"), "you follow this thread"],
    ["a topic", rule("topic", "maritime"), "you follow topic Naval & maritime security"],
    ["a source", rule("source", "herald"), "you follow source HERALD"],
    ["a word", rule("word", "drone"), 'you follow "drone"'],
  ])("of %s lets pass what the rest does not ask for, and says so", (_, follow, reason) => {
    expect(told({ filter }).matched).toBe(false);
    expect(told({ filter, follows: [follow] })).toEqual({ matched: true, reasons: [reason] });
  });

  it("stands beside the other reasons of what is asked for anyway", () => {
    const follows = [rule("thread", "thr_a")];
    expect(told({ filter: { topics: ["maritime"] }, follows }).reasons).toEqual([
      "topic Naval & maritime security",
      "you follow this thread",
    ]);
    expect(told({ follows })).toEqual({ matched: true, reasons: ["you follow this thread"] });
  });

  it.each([
    ["story", rule("story", "sto_a")],
    ["thread", rule("thread", "thr_a")],
    ["topic", rule("topic", "maritime")],
    ["word", rule("word", "frigate")],
  ])("yields to a mute of the %s", (_, mute) => {
    expect(told({ filter, follows: [rule("source", "herald")], mutes: [mute] }).matched).toBe(
      false,
    );
  });

  it("of a source that is muted, and of what nobody else tells, is in vain", () => {
    const alone = sampleStory({ reports: [{ source: "herald" }] });
    const rules = { mutes: [rule("source", "herald")], follows: [rule("thread", "thr_a")] };
    expect(told(rules, alone).matched).toBe(false);
    const follows = [rule("source", "herald")];
    expect(told({ filter, mutes: rules.mutes, follows }).matched).toBe(false);
  });

  it("does not let anything else pass", () => {
    const follows = [rule("thread", "thr_b"), rule("word", "tank"), rule("source", "tribune")];
    expect(told({ filter, follows }).matched).toBe(false);
  });
});

it("a digest shows what is followed under its own strongest topic, with the reason", () => {
  const digest = composeDigest({
    filter: personal({ filter: { topics: ["cyber"] }, follows: [rule("thread", "thr_a")] }),
    from: "2026-03-01T00:00:00.000Z",
    to: "2026-03-08T00:00:00.000Z",
    createdAt: NOW,
    rulesVersion: "2",
    stories: [story],
  });
  expect(digest.sections).toMatchObject([
    { slug: "maritime", stories: [{ id: "sto_a", reasons: ["you follow this thread"] }], more: 0 },
  ]);
});

describe("rules in words", () => {
  const filter = personal({
    filter: { topics: ["cyber"] },
    mutes: [rule("story", "sto_1"), rule("thread", "thr_1"), rule("thread", "thr_2")],
    follows: [rule("source", "lure.example"), rule("word", "lure"), rule("story", "sto_2")],
  });

  it("are told to the reader", () => {
    expect(describeFilter(filter)).toBe(
      'Topics: Cyber & information; without 1 story; without 2 threads; always sources: lure.example; always query: "lure"; always 1 story',
    );
  });

  it("never bring a word of theirs into a mail to a stranger", () => {
    expect(describeFacets(filter)).not.toContain("lure");
    expect(describeFacets({ exclude: { query: "lure" } })).toBe("A query of your own");
  });
});
