import { describe, expect, it } from "vitest";
import { samples } from "#emails/sample-alerts.ts";
import { sampleDigest } from "#emails/sample.ts";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { NAMES } from "#lib/core/filter/names.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { Digest, type DigestMatrix } from "#lib/core/model/digest.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { type Cell, cellsOf, mostMoved } from "#lib/core/usual.ts";
import { signToken } from "#lib/core/tokens.ts";
import { sampleMails } from "#local/mails/samples.ts";
import { dayOf, emptyOf, largeOf, quietOf } from "#local/mails/weeks.ts";

const DIGESTS: [string, Digest][] = [
  ["a week", sampleDigest],
  ["a day", dayOf(sampleDigest)],
  ["an empty week", emptyOf(sampleDigest)],
  ["an empty week with news of before", quietOf(sampleDigest)],
  ["a large week", largeOf(sampleDigest)],
];

const storiesOf = ({ sections }: Digest) => sections.flatMap(({ stories }) => stories);
const countOf = ({ byCountry }: Digest, country: string): number =>
  byCountry.find(({ code }) => code === country)?.stories ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const NONE = { stories: 0, reports: 0, outlets: 0, topics: {}, countries: {}, cells: {} };
/** A cell as the service makes it of these two numbers. */
const made = ({ stories, usual }: Pick<Cell, "stories" | "usual">): Cell => {
  const weeks = usual === null ? [] : [usual, usual, usual];
  const counts = weeks.map((each) => ({ ...NONE, stories: each }));
  return cellsOf({ ...NONE, stories }, counts, 1)((count) => count.stories);
};
const cellsIn = ({ rows }: DigestMatrix): Cell[] =>
  rows.flatMap(({ cells, total }) => [...cells, total]);

describe.each(DIGESTS)("%s of the samples", (_, digest) => {
  const { filter, totals, matrix, from, to } = digest;
  const stories = storiesOf(digest);
  const topics: readonly TopicSlug[] = filter.topics ?? [];
  const { countries } = filter;

  it("is a digest of a filter in its one spelling, told in its words", () => {
    expect(Digest.parse(digest)).toEqual(digest);
    expect(normaliseFilter(filter)).toEqual(filter);
    expect(digest.filterText).toBe(describeFilter(filter));
  });

  it("shows stories that pass the filter, each for the reasons it passes", () => {
    for (const story of stories) {
      const of = (noun: string, facet: "topics" | "countries", asked: readonly string[]) =>
        asked
          .filter((code) => (story[facet] as readonly string[]).includes(code))
          .map((code) => `${noun} ${NAMES[facet](code)}`);
      const reasons = [of("topic", "topics", topics), of("country", "countries", countries ?? [])];
      expect(reasons[0], story.id).not.toEqual([]);
      if (countries) expect(reasons[1], story.id).not.toEqual([]);
      expect(story.reasons).toEqual(reasons.flat());
    }
  });

  it("puts each story once, under a topic it has, in the order of the topics", () => {
    const slugs = digest.sections.map(({ slug }) => slug);
    expect(slugs).toEqual(TOPICS.map(({ slug }) => slug).filter((slug) => slugs.includes(slug)));
    for (const { slug, stories: held } of digest.sections)
      for (const story of held)
        expect(story.topics.find((topic) => topics.includes(topic))).toBe(slug);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    expect(new Set(stories.map(({ title }) => title)).size).toBe(stories.length);
    if (stories.length > 0) expect(stories.map(({ id }) => id)).toContain(digest.top);
  });

  it("tells of its window alone", () => {
    const seen = stories.map(({ firstSeen }) => firstSeen);
    const corrected = (digest.corrections ?? []).map(({ at }) => at);
    for (const at of [...seen, ...corrected]) expect(from <= at && at < to, at).toBe(true);
    for (const { effective, firstSeen } of stories) expect(effective <= firstSeen).toBe(true);
    expect(digest.coverage!.at >= to && digest.createdAt >= to).toBe(true);
  });

  it("counts alike everywhere", () => {
    expect(totals.shown).toBe(stories.length);
    expect(totals.stories).toBe(totals.shown + sum(digest.sections.map(({ more }) => more)));
    expect(totals.watchedStories).toBeGreaterThanOrEqual(totals.stories);
    expect(totals.watchedReports).toBeGreaterThanOrEqual(totals.watchedStories);
    for (const { code, stories: matched } of digest.byCountry) {
      const shown = stories.filter((story) => story.countries.includes(code)).length;
      expect(matched, code).toBeGreaterThanOrEqual(shown);
      expect(matched, code).toBeLessThanOrEqual(totals.stories);
    }
    for (const { countries: codes } of stories)
      for (const code of codes) expect(countOf(digest, code), code).toBeGreaterThan(0);
    const order = digest.byCountry.toSorted(
      (a, b) =>
        b.stories - a.stories || (NAMES.countries(a.code) < NAMES.countries(b.code) ? -1 : 1),
    );
    expect(digest.byCountry).toEqual(order);
    if (countries)
      expect(sum(countries.map((code) => countOf(digest, code)))).toBeGreaterThanOrEqual(
        totals.stories,
      );
    for (const { added, outlets } of digest.updates ?? [])
      expect(outlets).toBeGreaterThan(added.length);
  });

  if (matrix) {
    it("has a matrix of the topics and countries asked for, which holds what matched", () => {
      const { countries: columns, rows } = matrix;
      expect(columns.length).toBeLessThanOrEqual(5);
      if (countries) expect([...columns].toSorted()).toEqual(countries);
      for (const { topic, cells, total } of rows) {
        expect(topics).toContain(topic);
        expect(cells).toHaveLength(columns.length);
        const told = stories.filter((story) => story.topics.includes(topic));
        expect(total.stories).toBeGreaterThanOrEqual(told.length);
        cells.forEach((cell, i) => {
          const code = columns[i]!;
          const shown = told.filter((story) => story.countries.includes(code)).length;
          expect(cell.stories, `${topic} ${code}`).toBeGreaterThanOrEqual(shown);
          // Whatever has a topic and a country of the filter matches it.
          expect(cell.stories, `${topic} ${code}`).toBeLessThanOrEqual(countOf(digest, code));
          expect(cell.stories).toBeLessThanOrEqual(total.stories);
          expect(cell.usual ?? 0).toBeLessThanOrEqual(total.usual ?? 0);
        });
      }
      columns.forEach((code, i) => {
        const inRows = sum(rows.map(({ cells }) => cells[i]!.stories));
        expect(inRows, code).toBeGreaterThanOrEqual(
          rows.length < topics.length ? 0 : countOf(digest, code),
        );
      });
    });

    it("marks what is far from the usual, and says what moved most", () => {
      const { countries: columns, rows, moved, weeks } = matrix;
      expect(weeks).toBeGreaterThanOrEqual(3);
      const isDay = Date.parse(to) - Date.parse(from) === 86_400_000;
      for (const cell of cellsIn(matrix))
        expect(cell).toEqual(isDay ? { ...made(cell), mark: null } : made(cell));
      const totalOf = (code: string): Cell => {
        const told = moved.find(({ country, topic }) => country === code && topic === undefined);
        if (told) expect(told.stories).toBeGreaterThanOrEqual(countOf(digest, code));
        return made(told ?? { stories: 0, usual: null });
      };
      const sums = columns.map((code) => ({ code, total: totalOf(code) }));
      expect(mostMoved({ countries: sums, rows })).toEqual(moved);
    });
  }

  it("calls no outlet silent that tells a story", () => {
    const { silent, failing } = digest.coverage!;
    const telling = [
      ...stories.flatMap(({ outlets }) => outlets),
      ...(digest.updates ?? []).flatMap(({ added }) => added),
      ...(digest.corrections ?? []).map(({ outlet }) => outlet),
    ].map(({ name }) => name);
    for (const name of [...silent, ...failing]) expect(telling).not.toContain(name);
  });
});

describe("the alerts of the samples", () => {
  it.each(Object.entries(samples))("(%s) come in the order of what happened", (_, { alert }) => {
    expect(alert.filterText).toBe(sampleDigest.filterText);
    for (const { story, published, seen, lastAlertAt } of alert.stories) {
      const times = [story.effective, story.firstSeen, lastAlertAt ?? story.firstSeen];
      expect(times).toEqual(times.toSorted());
      expect(published <= seen && seen <= alert.sentAt).toBe(true);
      if (lastAlertAt) expect(lastAlertAt < published).toBe(true);
      expect(story.effective <= seen).toBe(true);
    }
  });

  it("that were held by quiet hours are of one night", () => {
    const { stories, sentAt } = samples.bundle.alert;
    const longest = Math.max(...stories.map(({ seen }) => Date.parse(sentAt) - Date.parse(seen)));
    expect(longest).toBeLessThan(10 * 3_600_000);
  });
});

it("the links of the samples are as long as those of a reader", () => {
  const token = signToken("a signing key for tests", {
    purpose: "rules",
    subject: "sub_0123456789abcdefghij",
    generation: 1,
    detail: "0123456789abcdef",
    expiresAt: new Date("2027-02-20T22:00:00.000Z"),
  });
  for (const { name, mail } of sampleMails()) {
    const links = Object.values(mail.links)
      .map(String)
      .filter((href) => !href.includes("/digests/"));
    expect(links.length, name).toBeGreaterThan(0);
    for (const href of links) {
      const used = /(?:token=|unsubscribe\/)([\w.-]+)/.exec(href)?.[1] ?? "";
      expect(Math.abs(used.length - token.length), `${name} ${href}`).toBeLessThanOrEqual(20);
    }
  }
});
