import { beforeAll, describe, expect, it } from "vitest";
import { compileFilter, matches } from "#lib/core/filter/match.ts";
import { Filter } from "#lib/core/model/filter.ts";
import type { Item } from "#lib/core/model/item.ts";
import { AlertRule, Schedule } from "#lib/core/model/subscription.ts";
import { READERS } from "#local/demo/readers.ts";
import { sampleItems } from "./items.ts";

const NOW = new Date("2026-03-18T10:00:00.000Z");

/** Whether the item, told by nobody else, would reach the reader. */
const reaches = (filter: Filter, item: Item): boolean => {
  const { id, title, text: summary, url, classification, source, effective, firstSeen } = item;
  const report = { itemId: id, source, title, summary, url, effective, firstSeen };
  const language = classification.lang;
  return matches(compileFilter(filter), {
    id: `sto_${id}`,
    threadId: `thr_${id}`,
    title,
    summary,
    url,
    language,
    leadItemId: id,
    ...classification,
    reports: [{ ...report, language }],
  }).matched;
};

describe("the sample readers", () => {
  let live: Item[];
  beforeAll(async () => {
    const items = await sampleItems(NOW);
    live = items.filter(({ backfill, classification }) => !backfill && classification.relevant);
  });

  it.each(READERS)("$email asks for something the service accepts", (reader) => {
    expect(Filter.parse(reader.filter)).toEqual(reader.filter);
    expect(Schedule.parse(reader.schedule)).toEqual(reader.schedule);
    expect(AlertRule.parse(reader.alerts)).toEqual(reader.alerts);
    expect(reader.schedule.frequency).toBe("weekly");
    expect(reader.email).toMatch(/\.example$/);
  });

  it.each(READERS)("$email finds something to read, but not everything", ({ filter }) => {
    const read = live.filter((item) => reaches(filter, item));
    expect(read.length).toBeGreaterThan(4);
    expect(read.length).toBeLessThan(live.length / 2);
  });

  it("are three who share little, and one at least wants alerts", () => {
    const shared = live.filter((item) => READERS.every(({ filter }) => reaches(filter, item)));
    expect(new Set(READERS.map(({ email }) => email)).size).toBe(3);
    expect(shared).toEqual([]);
    expect(READERS.some(({ alerts }) => alerts.enabled)).toBe(true);
  });
});
