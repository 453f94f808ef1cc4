import { afterEach, beforeEach, expect, it } from "vitest";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const HOUR = 3_600_000;
let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

const story = (seen: string, name: string) =>
  sampleStory({ id: `sto_${seen.slice(0, 10).replaceAll("-", "")}_${name}`, seen });
const after = (hours: number) => new Date(TEST_NOW.getTime() + hours * HOUR);
const stored = () => opened.stores.weeks.between("2026-W01", "2026-W53");

it("counts the running week and the eight before that nobody has counted", async () => {
  await opened.stores.stories.put([
    story("2026-11-17T09:00:00.000Z", "now"),
    story("2026-11-15T23:59:59.999Z", "before"),
    story("2026-09-20T12:00:00.000Z", "older"),
  ]);
  const { weeks } = await countWeeks(opened.stores, TEST_NOW);
  expect(weeks).toHaveLength(9);
  expect(weeks[0]?.week).toBe("2026-W39");
  expect(weeks.slice(-2)).toEqual([
    { week: "2026-W46", stories: 1, final: true },
    { week: "2026-W47", stories: 1, final: false },
  ]);
  expect((await stored()).map(({ week, stories }) => [week, stories]).at(-1)).toEqual([
    "2026-W47",
    1,
  ]);
});

it("counts on while a week runs, for good once it has closed, and never again", async () => {
  const { stores } = opened;
  await countWeeks(stores, TEST_NOW);
  await stores.stories.put([story("2026-11-20T09:00:00.000Z", "a")]);
  expect(await countWeeks(stores, after(2))).toEqual({
    weeks: [{ week: "2026-W47", stories: 1, final: false }],
  });
  // Monday 00:20: the week is over, but late reports may still settle.
  const settling = await countWeeks(stores, new Date("2026-11-23T00:20:00Z"));
  expect(settling.weeks.map(({ week, final }) => [week, final])).toEqual([
    ["2026-W47", false],
    ["2026-W48", false],
  ]);
  const closed = await countWeeks(stores, new Date("2026-11-23T00:40:00Z"));
  expect(closed.weeks[0]).toEqual({ week: "2026-W47", stories: 1, final: true });
  await stores.stories.put([story("2026-11-20T10:00:00.000Z", "b")]);
  await countWeeks(stores, new Date("2026-11-23T01:40:00Z"));
  expect((await stored()).find(({ week }) => week === "2026-W47")?.stories).toBe(1);
});

it("changes nothing when it is repeated", async () => {
  await opened.stores.stories.put([story("2026-11-17T09:00:00.000Z", "now")]);
  await countWeeks(opened.stores, TEST_NOW);
  const before = await opened.dump();
  await countWeeks(opened.stores, TEST_NOW);
  expect(await opened.dump()).toEqual(before);
});

it("makes good a week whose row cannot be read", async () => {
  await countWeeks(opened.stores, TEST_NOW);
  await opened.spoil("WEEKS", "2026-W45");
  const { weeks } = await countWeeks(opened.stores, TEST_NOW);
  expect(weeks.map(({ week }) => week)).toEqual(["2026-W45", "2026-W47"]);
  expect((await stored()).map(({ week }) => week)).toContain("2026-W45");
});
