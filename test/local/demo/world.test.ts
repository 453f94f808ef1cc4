import { beforeAll, describe, expect, it } from "vitest";
import { clusterAll } from "#lib/core/stories/batch.ts";
import { docOf } from "#lib/core/stories/doc.ts";
import type { Item } from "#lib/core/model/item.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { sampleItems } from "./items.ts";

const NOW = new Date("2026-03-18T10:00:00.000Z");

describe("the sample world as the service understands it", () => {
  let items: Item[];
  let stories: Map<string, string>;

  beforeAll(async () => {
    items = await sampleItems(NOW);
    const relevant = items.filter(({ classification }) => classification.relevant);
    const told = clusterAll(relevant.map(docOf));
    stories = new Map(told.map(({ itemId, story }) => [itemId, story]));
  });

  const storyOf = (outlet: string, title: string): string => {
    const item = items.find((each) => each.source.id === outlet && each.title.includes(title));
    const story = item && stories.get(item.id);
    if (story === undefined) throw new Error(`${outlet} tells no story of ${title}`);
    return story;
  };

  it("has something under every topic", () => {
    const slugs = items.flatMap(({ classification }) => classification.topics.map((t) => t.slug));
    expect([...new Set(slugs)].toSorted()).toEqual(TOPICS.map(({ slug }) => slug).toSorted());
  });

  it("tells 25 stories or more, several of them by more than one outlet", () => {
    const reports = [...stories.values()];
    const told = new Set(reports);
    const shared = [...told].filter((story) => reports.filter((each) => each === story).length > 1);
    expect(told.size).toBeGreaterThanOrEqual(25);
    expect(shared.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ["peninsula-daily", "8th Defence Dialogue", "vistula-monitor", "eighth defence dialogue"],
    ["peninsula-daily", "ballistic missile", "meridian-wire", "ballistic missile"],
    ["meridian-wire", "howitzer contract", "arsenal-ledger", "Bulgae howitzers"],
    ["harbour-review", "Southern Lantern", "pacific-brief", "Southern Lantern"],
    ["meridian-wire", "Finland says", "baltic-lookout", "Finland: two"],
  ])("finds that %s on %s and %s on %s tell one story", (one, title, other, otherTitle) => {
    expect(storyOf(one, title)).toBe(storyOf(other, otherTitle));
  });

  it("keeps this year's dialogue apart from last year's", () => {
    const last = storyOf("vistula-monitor", "seventh defence dialogue");
    expect(storyOf("vistula-monitor", "eighth defence dialogue")).not.toBe(last);
    const old = items.filter(({ backfill }) => backfill).map(({ id }) => stories.get(id));
    expect(old).toEqual([last]);
  });

  it("takes no sport, concert or merger for news of defence", () => {
    const noise =
      /Blythe|Tallow|스텔라나인|돌핀스|Torpedo|きのこ|bombe glacée|Гроссмейстер|video game|Okello/;
    const found = items.filter(({ title, text }) => noise.test(`${title} ${text}`));
    expect(found.length).toBe(10);
    expect(found.filter(({ classification }) => classification.relevant)).toEqual([]);
  });
});
