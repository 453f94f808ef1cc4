import { beforeAll, describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { REPORTS } from "#test/fixtures/reports.ts";

type Labels = ReadonlySet<string>;
type Judged = { title: string; want: Labels; got: Labels };

const wrong = ({ want, got }: Judged): boolean =>
  want.size !== got.size || [...want].some((label) => !got.has(label));

/** Micro-averaged F1 over all labels of all reports. */
const f1 = (judged: readonly Judged[]): number => {
  const sum = (count: (judged: Judged) => number): number =>
    judged.reduce((total, each) => total + count(each), 0);
  const right = sum(({ want, got }) => [...want].filter((label) => got.has(label)).length);
  return (2 * right) / sum(({ want, got }) => want.size + got.size);
};

const misses = (judged: readonly Judged[]): string =>
  judged
    .filter(wrong)
    .map(({ title, want, got }) => `${title}: ${[...want].join()} <> ${[...got].join()}`)
    .join("\n");

describe("classify on invented reports in several languages", () => {
  let topics: Judged[];
  let countries: Judged[];

  beforeAll(() => {
    const results = REPORTS.map((report) => ({ report, found: classify(report) }));
    topics = results.map(({ report, found }) => ({
      title: report.title,
      want: new Set(report.topics),
      got: new Set(found.topics.map(({ slug }) => slug)),
    }));
    const involved = results.filter(({ report }) => report.topics.length > 0);
    countries = involved.map(({ report, found }) => ({
      title: report.title,
      want: new Set(report.countries),
      got: new Set(
        found.countries.filter(({ role }) => role !== "mentioned").map(({ code }) => code),
      ),
    }));
  });

  it("is asked about every topic", () => {
    const asked = new Set(REPORTS.flatMap((report) => report.topics));
    expect([...asked].toSorted()).toEqual(TOPICS.map(({ slug }) => slug).toSorted());
  });

  it("finds the topics with a micro F1 of 0.8 or more", () => {
    expect(f1(topics), misses(topics)).toBeGreaterThanOrEqual(0.8);
  });

  it("finds the countries involved with a micro F1 of 0.85 or more", () => {
    expect(f1(countries), misses(countries)).toBeGreaterThanOrEqual(0.85);
  });

  it("keeps sport, recipes and people called Jordan out", () => {
    const noise = topics.filter(({ want }) => want.size === 0);
    expect(noise.length).toBeGreaterThan(4);
    expect(noise.filter(({ got }) => got.size > 0).map(({ title }) => title)).toEqual([]);
  });
});
