import { describe, expect, it } from "vitest";
import { spanNamed, SPANS, untilAfter } from "#lib/core/rules/spans.ts";

const MORNING = new Date("2026-11-20T00:00:00.000Z");
const EVENING = new Date("2026-11-20T23:59:59.999Z");

describe("for how long a rule is made", () => {
  it("is a week, a month, three months, or for good", () => {
    expect(SPANS.map((span) => untilAfter(span, MORNING))).toEqual([
      { until: "2026-11-27T00:00:00.000Z" },
      { until: "2026-12-20T00:00:00.000Z" },
      { until: "2027-02-18T00:00:00.000Z" },
      {},
    ]);
  });

  it("is the same all day, so that a button pressed twice changes nothing", () => {
    for (const span of SPANS) expect(untilAfter(span, EVENING)).toEqual(untilAfter(span, MORNING));
  });

  it("is named by its own words alone", () => {
    expect(["week", "good", "", "Week", "toString"].map(spanNamed)).toEqual([
      "week",
      "good",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
