import type { Digest } from "#lib/core/model/digest.ts";
import { filter, outlets, sections } from "./sample-stories.ts";

type Row = NonNullable<Digest["matrix"]>["rows"][number];
type Cell = Row["total"];

const cell = (stories: number, usual: number, mark: Cell["mark"] = null): Cell => ({
  stories,
  usual,
  mark,
});
const row = (topic: Row["topic"], total: Cell, ...cells: Cell[]): Row => ({ topic, cells, total });

const sampleRows: Row[] = [
  row("diplomacy", cell(12, 10.6), cell(3, 2.8), cell(3, 2.5), cell(1, 1.4)),
  row("missiles-nuclear", cell(14, 7.1, "high"), cell(4, 3.3), cell(2, 1.6), cell(5, 5.1)),
  row("cyber", cell(5, 3.9), cell(1, 1.3), cell(1, 0.9), cell(0, 1.6)),
  row("maritime", cell(15, 10.8), cell(8, 2.4, "high"), cell(4, 2.5), cell(1, 0.4)),
];

/** As `describeFilter` tells the filter of the week. */
export const sampleFilterText =
  "Topics: Defence diplomacy & alliances, Missiles & nuclear forces, Cyber & information or Naval & maritime security; and countries: Japan, North Korea or South Korea";

/** A week that never was: what previews and tests of the digest show. */
export const sampleDigest: Digest = {
  id: "dig_sample",
  filter,
  filterText: sampleFilterText,
  from: "2026-11-15T21:30:00.000Z",
  to: "2026-11-22T21:30:00.000Z",
  rulesVersion: "sample",
  createdAt: "2026-11-22T22:00:00.000Z",
  sections,
  totals: { stories: 20, shown: 9, watchedStories: 187, watchedReports: 412, outlets: 38 },
  byCountry: [
    { code: "KR", stories: 13 },
    { code: "JP", stories: 8 },
    { code: "KP", stories: 6 },
    { code: "US", stories: 4 },
    { code: "PH", stories: 2 },
    { code: "CN", stories: 1 },
    { code: "EE", stories: 1 },
    { code: "FI", stories: 1 },
    { code: "SA", stories: 1 },
  ],
  top: "sto_talks",
  updates: [
    {
      id: "sto_exercise",
      title: "Three navies begin a mine-clearing exercise off the south coast",
      url: "https://news.example/exercise",
      language: "en",
      outlets: 6,
      added: [outlets.gazette, outlets.ministry],
      latest: {
        title: "Mine-clearing exercise ends a day early after a storm warning",
        url: "https://strait-gazette.example/exercise-ends",
        language: "en",
      },
    },
    {
      id: "sto_satellite",
      title: "군, 정찰위성 4호기 발사 일정 공개",
      url: "https://news.example/satellite",
      language: "ko",
      outlets: 3,
      added: [outlets.wire],
      latest: {
        title: "Launch of the fourth reconnaissance satellite slips to February",
        url: "https://harbour-wire.example/satellite",
        language: "en",
      },
    },
  ],
  corrections: [
    {
      id: "sto_contract",
      title: "Shipyard wins order for eight supply vessels",
      url: "https://news.example/contract",
      language: "en",
      outlet: outlets.trade,
      at: "2026-11-17T11:00:00.000Z",
      before: "Shipyard wins order for eighteen supply vessels",
      changed: [
        { kind: "numbers", out: ["18", "2.9 billion"], in: ["8", "1.3 billion"] },
        { kind: "names", out: ["Northport Yard"], in: ["Southport Yard"] },
      ],
    },
  ],
  matrix: {
    countries: ["KR", "JP", "KP"],
    weeks: 8,
    rows: sampleRows,
    moved: [
      { topic: "maritime", country: "KR", stories: 8, usual: 2.4 },
      { topic: "missiles-nuclear", stories: 14, usual: 7.1 },
      { country: "JP", stories: 9, usual: 18.4 },
    ],
  },
  coverage: {
    at: "2026-11-22T22:00:00.000Z",
    feeds: 84,
    silent: ["Cape Ledger", "Tundra Review"],
    failing: ["Delta Dispatch"],
  },
};
