import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleStory } from "#test/core/sample-story.ts";
import { HOUR, openService, type Service, storyId } from "./service.ts";

let service: Service;
const ids: Record<string, string> = {};
beforeAll(async () => {
  service = await openService();
  const seen = service.instant(-HOUR);
  const story = (name: string, backfill: boolean) =>
    sampleStory({
      id: (ids[name] = storyId(seen, name)),
      title: `Story ${name}`,
      seen,
      topics: { cyber: 1 },
      backfill,
      reports: [
        { source: "gazette", title: "First seen, printed last" },
        { source: "herald", title: "Seen later, printed first" },
      ],
    });
  const dated = story("fresh", false);
  const printed = [service.instant(-HOUR), service.instant(-2 * HOUR)];
  const reports = dated.reports.map((report, i) => ({ ...report, effective: printed[i]! }));
  await service.stores.stories.put([{ ...dated, reports }, story("old", true)]);
});
afterAll(() => service.close());

const page = async (path: string) => (await service.call(path)).text();

it("a story that was old when it was found says so in lists, and no other does", async () => {
  const rows = (await page("/stories?topic=cyber")).split('<li class="story">').slice(1);
  const tagged = rows.map((row) => [
    /Story (\w+)/.exec(row)?.[1],
    row.includes("older, found late"),
  ]);
  expect(new Map(tagged as [string, boolean][])).toEqual(
    new Map([
      ["fresh", false],
      ["old", true],
    ]),
  );
  for (const row of rows) expect(row).toMatch(/>seen 20 Nov 2026, \d\d:\d\d UTC</);
});

it("the reports of a story stand in the order of the dates beside them", async () => {
  const html = await page(`/stories/${ids["fresh"]}`);
  const [, reports = ""] = html.split('<ol class="reports">');
  const dates = [...reports.split("</ol>")[0]!.matchAll(/datetime="([^"]+)"/g)].map(([, at]) => at);
  expect(dates).toEqual([service.instant(-2 * HOUR), service.instant(-HOUR)]);
});
