import { describe, expect, it } from "vitest";
import type { ParsedFeed, RawEntry } from "#lib/core/model/entry.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { OUTLETS } from "#local/demo/outlets.ts";
import { feedBytes } from "#local/demo/sample-feeds.ts";
import type { WorldState } from "#local/demo/template.ts";

const NOW = new Date("2026-03-18T10:00:00.000Z");
const WEEK_AGO = "2026-03-11T10:00:00.000Z";

const parsed = async (id: string, state: WorldState = "first"): Promise<ParsedFeed> => {
  const outlet = OUTLETS.find(({ source }) => source.id === id);
  if (!outlet) throw new Error(`no outlet ${id}`);
  const outcome = await parseFeed(
    feedBytes(outlet, NOW, state),
    outlet.contentType,
    `http://127.0.0.1:8000${outlet.path}`,
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.feed;
};

const entry = async (id: string, title: string, state: WorldState = "first"): Promise<RawEntry> => {
  const { entries } = await parsed(id, state);
  const found = entries.find((each) => each.title?.includes(title));
  if (!found) throw new Error(`no entry about ${title} in ${id}`);
  return found;
};

const READABLE = OUTLETS.filter(({ items }) => items > 0);

describe("the sample feeds as the service reads them", () => {
  it.each(READABLE.map(({ source, title, items }) => [source.id, title, items] as const))(
    "%s is %s with %i entries, each with a title and a text or a link",
    async (id, title, items) => {
      const feed = await parsed(id);
      expect(feed.title).toBe(title);
      expect(feed.entries.map((each) => each.title)).toHaveLength(items);
      expect(JSON.stringify(feed)).not.toMatch(/\ufffd|\{\{/);
      for (const each of feed.entries) expect(each.title).toBeTruthy();
    },
  );

  it("reads windows-1252 punctuation as the French paper meant it", async () => {
    const dessert = await entry("chronique-defense", "bombe glacée");
    expect(dessert.title).toContain("à l’épreuve du temps");
    expect(dessert.summary ?? dessert.content).toMatch(/Deux œufs.*moins de 5 €/);
  });

  it("knows the page that is no feed", async () => {
    await expect(parsed("atlas-desk")).rejects.toThrow("html");
  });

  it("keeps most of the week inside the week, and holds one old, one future and some undated entries", async () => {
    const feeds = await Promise.all(READABLE.map(({ source }) => parsed(source.id)));
    const dates = feeds.flatMap(({ entries }) => entries.map(({ published }) => published));
    const now = NOW.toISOString();
    expect(dates.filter((date) => date === null)).toHaveLength(6);
    expect(dates.filter((date) => date !== null && date > now)).toHaveLength(1);
    expect(dates.filter((date) => date !== null && date < WEEK_AGO)).toHaveLength(1);
  });

  it("resolves the relative link against the paper's own base", async () => {
    const dialogue = await entry("vistula-monitor", "eighth defence dialogue");
    expect(dialogue.link).toBe(
      "https://vistula-monitor.example/analysis/2316-korea-poland-dialogue",
    );
  });

  it("keeps good entries beside a broken one, and the words of the broken one", async () => {
    const { entries } = await parsed("harbour-review");
    expect(entries.map(({ link }) => link)).toContain(
      "https://harbour-review.example/lanes/tanker-skiffs",
    );
    const broken = await entry("harbour-review", "what the coast guard of Fiji bought");
    expect(broken.published).toBeNull();
    expect(broken.link).toBe("https://harbour-review.example/fleet/fiji-cutters");
  });

  it("carries nothing that runs", async () => {
    const talks = await entry("meridian-wire", "Geneva");
    expect(JSON.stringify(talks)).toContain("businesslike");
    expect(JSON.stringify(talks)).not.toMatch(/script|iframe|onclick|tracker/);
  });

  it("tells a report twice at one page, the second time with tracking parameters", async () => {
    const { entries } = await parsed("meridian-wire");
    const twins = entries.filter(({ title }) => title?.startsWith("North Korea launches"));
    const pages = twins.map(({ link }) => new URL(link ?? "").pathname);
    expect(pages).toEqual(["/world/nk-missile-launch", "/world/nk-missile-launch"]);
    expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
  });

  it("corrects a report under the id it had", async () => {
    const before = await entry("arsenal-ledger", "Bulgae");
    const after = await entry("arsenal-ledger", "Bulgae", "corrected");
    expect(after.id).toBe(before.id);
    expect([before.title, after.title]).toEqual([
      "Romania buys 96 Bulgae howitzers for 2.9 billion euros",
      "Correction: Romania buys 96 Bulgae howitzers for 1.9 billion euros",
    ]);
  });
});
