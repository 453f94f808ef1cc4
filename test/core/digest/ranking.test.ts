import { expect, it } from "vitest";
import { byRank, Ranking } from "#lib/core/digest/ranking.ts";
import { rankOf } from "#lib/core/digest/rank.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const WINDOW = { from: "2026-03-01T00:00:00.000Z", to: "2026-03-08T00:00:00.000Z" };
const stories = [3, 1, 2, 7, 5, 4].map((day) =>
  sampleStory({
    id: `sto_${day}`,
    seen: `2026-03-0${day}T00:00:00.000Z`,
    topics: { cyber: day % 3, land: day % 2 },
  }),
);

it("is the same order however often it is asked for, of all stories or of some", () => {
  const ranking = new Ranking(stories, WINDOW);
  const [once, land] = [ranking.best(stories, []), ranking.best(stories.slice(2), ["land"])];
  expect(once).toEqual(once.toSorted(byRank));
  for (const { story, slug, score } of [...once, ...land]) {
    const topic = story.topics.find((each) => each.slug === slug)!;
    expect(score).toBe(rankOf(story, topic, WINDOW).score);
  }
  for (let asked = 0; asked < 5; asked++) {
    expect(ranking.best(stories, [])).toEqual(once);
    expect(ranking.best(stories.slice(2), ["land"])).toEqual(land);
  }
});
