import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#lib/api/app.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { DAY, HOUR, openService, type Service, storyId } from "./service.ts";

type Sketch = NonNullable<Parameters<typeof sampleStory>[0]> & { id: string; seen: string };

const story = (sketch: Sketch) => sampleStory({ ...sketch, id: storyId(sketch.seen, sketch.id) });

const STAFF = {
  id: "official:KR",
  name: "Joint Chiefs of Staff (South Korea)",
  kind: "official",
  state: "KR",
  evidence: "the Joint Chiefs of Staff said",
} as const;

let service: Service;
beforeAll(async () => {
  service = await openService();
  await service.stores.stories.put([
    story({
      id: "ships",
      title: "Two navies meet at sea",
      topics: { maritime: 3 },
      countries: { KR: "subject", US: "subject" },
      pairs: ["KR-US"],
      reports: [
        { source: "gazette" },
        { source: "ministry", kind: "official", origin: STAFF },
        { source: "herald", origin: STAFF },
      ],
      seen: service.instant(-HOUR),
    }),
    story({
      id: "hack",
      title: "Intruders found in a ministry's mail",
      topics: { cyber: 3 },
      countries: { DK: "subject" },
      seen: service.instant(-2 * HOUR),
    }),
    story({
      id: "old",
      title: "A regiment moves house",
      topics: { land: 1 },
      seen: service.instant(-10 * DAY),
    }),
    ...Array.from({ length: 25 }, (_, i) =>
      story({
        id: `many${String(i).padStart(2, "0")}`,
        title: `Exercise day ${i}`,
        topics: { exercises: 1 },
        // Pairs of stories come in at the same instant: pages must not lose one of the two.
        seen: service.instant(-DAY - Math.floor(i / 2) * HOUR),
      }),
    ),
  ]);
});
afterAll(() => service.close());

type Page = { items: { id: string }[]; cursor?: string; from: string; to: string };
const list = async (query: string): Promise<Page> => {
  const response = await service.call(`/v1/stories?${query}`);
  expect(response.status).toBe(200);
  return response.json() as Promise<Page>;
};
const nameOf = ({ id }: { id: string }): string => id.split("_")[2] ?? "";
const names = async (query: string) => (await list(query)).items.map(nameOf);

describe("GET /v1/stories", () => {
  it("tells the last seven days, newest first", async () => {
    const page = await list("limit=3");
    expect(page.items.map(nameOf)).toEqual(["ships", "hack", "many01"]);
    expect(Date.parse(page.to) - Date.parse(page.from)).toBe(7 * DAY);
  });

  it.each([
    ["topic=cyber", ["hack"]],
    ["topic=cyber,maritime", ["ships", "hack"]],
    ["topic=cyber&topic=maritime", ["ships", "hack"]],
    ["country=kr", ["ships"]],
    ["pair=US-KR", ["ships"]],
    ["topic=cyber&country=KR", []],
    ["q=intruder* AND NOT navies", ["hack"]],
    ["topic=land", []],
    ["topic=cyber&from=2026-11-15&to=2026-11-30", ["hack"]],
    ["topic=land&from=2026-11-01&to=2026-11-15", ["old"]],
  ])("%s", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it("pages through everything once", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await list(`topic=exercises&limit=4${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(nameOf));
      cursor = page.cursor ?? "";
    } while (cursor);
    const all = Array.from({ length: 25 }, (_, i) => i);
    const ordered = all.toSorted((a, b) => Math.floor(a / 2) - Math.floor(b / 2) || b - a);
    expect(seen).toEqual(ordered.map((i) => `many${String(i).padStart(2, "0")}`));
  });

  it.each([
    ["the end of time", "9999-12-31T23:59:59.999Z"],
    ["the year 0", "0000-01-01T00:00:00.000Z"],
  ])("never reads beyond its window, also with a cursor at %s", async (_, at) => {
    const asked: [string, string][] = [];
    const stories = {
      ...service.stores.stories,
      async listed(_facet: string, { from, to }: { from: string; to: string }) {
        asked.push([from, to]);
        return [];
      },
    };
    const app = createApi({ ...service.deps, stores: { ...service.stores, stories } });
    const cursor = Buffer.from(`${at} sto_20261120_x`).toString("base64url");
    expect((await app.request(`/v1/stories?cursor=${cursor}`)).status).toBe(200);
    const { from, to } = await list("limit=1");
    const [[askedFrom, askedTo] = ["", ""]] = asked;
    expect(askedFrom).toBe(from);
    expect(Date.parse(askedTo)).toBeLessThanOrEqual(Date.parse(to));
  });

  it("refuses a window of more than 92 days and says so", async () => {
    const response = await service.call("/v1/stories?from=2026-08-01&to=2026-11-02");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("at most 92 days");
  });

  it("has no cursor when a page ends where the list ends", async () => {
    expect(await list("topic=exercises&limit=25")).not.toHaveProperty("cursor");
  });
});

describe("GET /v1/stories/{id}", () => {
  it("tells the whole story without clustering's memory", async () => {
    const shipsId = storyId(service.instant(-HOUR), "ships");
    const told = (await (await service.call(`/v1/stories/${shipsId}`)).json()) as {
      reports: object[];
    };
    expect(told).toMatchObject({
      id: shipsId,
      pairs: ["KR-US"],
      outlets: [{ id: "gazette" }, { id: "ministry", kind: "official" }, { id: "herald" }],
    });
    expect(told).not.toHaveProperty("sketch");
    expect(told.reports[0]).not.toHaveProperty("print");
  });

  it("tells who said it first, and which outlets tell it from there", async () => {
    const shipsId = storyId(service.instant(-HOUR), "ships");
    const told = await (await service.call(`/v1/stories/${shipsId}`)).json();
    expect(told).toMatchObject({
      reports: [{ origin: { id: "outlet:gazette", kind: "own" } }, {}, {}],
      origins: [
        { id: "outlet:gazette", name: "GAZETTE", kind: "own", outlets: ["gazette"] },
        {
          id: "official:KR",
          name: "Joint Chiefs of Staff (South Korea)",
          kind: "official",
          outlets: ["ministry", "herald"],
        },
      ],
    });
  });

  it("answers 404 as a problem where there is none", async () => {
    const response = await service.call("/v1/stories/sto_none");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, code: "not-found" });
  });
});
