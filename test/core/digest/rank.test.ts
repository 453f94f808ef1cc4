import { describe, expect, it } from "vitest";
import { byStrength, rankOf } from "#lib/core/digest/rank.ts";
import type { Story } from "#lib/core/model/story.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const WINDOW = { from: "2026-03-01T00:00:00.000Z", to: "2026-03-08T00:00:00.000Z" };
const score = (story: Story) => rankOf(story, story.topics[0]!, WINDOW).score;
const told = (...reports: NonNullable<Parameters<typeof sampleStory>[0]>["reports"] & {}) =>
  sampleStory({ reports });

describe("rank", () => {
  it("grows with independent outlets, not with reports", () => {
    const one = told({ source: "a1" });
    const twice = told({ source: "a1" }, { source: "a1" });
    const two = told({ source: "a1" }, { source: "b2" });
    expect(score(twice)).toBe(score(one));
    expect(score(two)).toBeGreaterThan(score(one));
  });

  it("hears the mouths of one state as one voice", () => {
    const choir = told(
      { source: "ministry", kind: "official", state: "BR" },
      { source: "agency", kind: "state-media", state: "BR" },
    );
    const chorus = told(
      { source: "ministry", kind: "official", state: "BR" },
      { source: "agency", kind: "state-media", state: "PE" },
    );
    expect([originsOf(choir).length, originsOf(chorus).length]).toEqual([1, 2]);
    expect(score(chorus)).toBeGreaterThan(score(choir));
  });

  it("puts a wire before state media, the later before the earlier, the stronger topic first", () => {
    expect(score(told({ kind: "wire" }))).toBeGreaterThan(score(told({ kind: "state-media" })));
    const [early, late] = ["2026-03-02T00:00:00.000Z", "2026-03-06T00:00:00.000Z"];
    expect(score(sampleStory({ seen: late }))).toBeGreaterThan(score(sampleStory({ seen: early })));
    const [weak, strong] = [{ cyber: 1 }, { cyber: 4 }];
    expect(score(sampleStory({ topics: strong }))).toBeGreaterThan(
      score(sampleStory({ topics: weak })),
    );
  });

  it("explains itself: the points sum up to the score", () => {
    const { score: sum, points } = rankOf(sampleStory(), sampleStory().topics[0]!, WINDOW);
    expect(points.map(({ rule }) => rule)).toEqual([
      "independent origins",
      "weight of the topic",
      "standing of the best source",
      "recency",
    ]);
    expect(points.reduce((total, each) => total + each.points, 0)).toBeCloseTo(sum, 6);
  });
});

it("orders topics by strength, then as the digest does", () => {
  const { topics } = sampleStory({ topics: { cbrn: 1, cyber: 1, land: 5 } });
  expect(byStrength(topics).map(({ slug }) => slug)).toEqual(["land", "cyber", "cbrn"]);
});
