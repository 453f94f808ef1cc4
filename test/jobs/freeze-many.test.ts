import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "#lib/core/model/digest.ts";
import { freezeDigest, freezeOnDemand } from "#lib/jobs/freeze.ts";
import { freezerFor, type FreezerStores } from "#lib/jobs/freeze-many.ts";
import type { Stores } from "#lib/ports.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const SLOT = new Date("2026-11-20T08:00:00.000Z");
const clock = () => SLOT;
const lastWeek = { from: "2026-11-13T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" };
const yesterday = { from: "2026-11-19T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" };
const cyber = { topics: ["cyber" as const] };
const land = { topics: ["land" as const] };
const unreadable = { query: "drone AND" };

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores(() => SLOT);
  await opened.stores.stories.put(
    [8, 12, 14, 17, 19].map((day) => {
      const seen = `2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z`;
      const reports = [
        { source: "gazette", seen },
        { source: "herald", seen: "2026-11-18T09:00:00.000Z" },
      ];
      const id = `sto_${seen.slice(0, 10).replaceAll("-", "")}_a`;
      return sampleStory({ id, seen, reports, topics: { cyber: day, land: 1 } });
    }),
  );
});
afterAll(() => opened.close());

/** The same stores, every call noted. */
function noted({ stories, weeks, feeds, digests }: Stores) {
  const calls: string[] = [];
  const stores: FreezerStores = {
    stories: {
      ...stories,
      told: (from, to) => {
        calls.push(`stories ${from}/${to}`);
        return stories.told(from, to);
      },
    },
    weeks: {
      between: (from, to) => {
        calls.push(`weeks ${from}/${to}`);
        return weeks.between(from, to);
      },
    },
    feeds: {
      heard: () => {
        calls.push("heard");
        return feeds.heard();
      },
      list: () => {
        calls.push("feeds");
        return feeds.list();
      },
    },
    digests: {
      known: digests.known,
      createMany: (made) => {
        calls.push(`${made.length} digests`);
        return digests.createMany(made);
      },
    },
  };
  return { calls, stores };
}

describe("digests that are frozen together", () => {
  it("are those that would be frozen one by one, byte for byte in what they say", async () => {
    const alone = await openTestStores(() => SLOT);
    await alone.stores.stories.put(
      await opened.stores.stories.window("2026-11-01T00:00:00.000Z", lastWeek.to),
    );
    const requests = [lastWeek, yesterday].flatMap((window) =>
      [cyber, land, {}].map((filter) => ({ filter, ...window })),
    );
    const frozen = await freezerFor({ stores: opened.stores, clock }, SLOT)(requests);
    for (const [index, request] of requests.entries()) {
      const { digest } = await freezeDigest(alone.stores, request, SLOT);
      const { id } = digest;
      expect(frozen[index]).toMatchObject({ ok: true, id, stories: digest.totals.stories });
      expect(await opened.stores.digests.get(id)).toEqual(await alone.stores.digests.get(id));
    }
    const ids = frozen.flatMap((each) => (each.ok ? [each.id] : []));
    const many = await opened.stores.digests.many(ids);
    expect([...many.keys()].toSorted()).toEqual(ids.toSorted());
    const told = (digest: Digest | undefined) => digest?.sections[0]?.stories[0];
    expect(told(many.get(ids[0]!))).toBe(told(await opened.stores.digests.get(ids[0]!)));
    await alone.close();
  });

  it("are read and stored once a run, whoever asks for whatever", async () => {
    const { calls, stores } = noted(opened.stores);
    const freeze = freezerFor({ stores, clock }, new Date("2026-11-21T08:00:00.000Z"));
    const to = "2026-11-21T07:30:00.000Z";
    const week = { from: "2026-11-14T07:30:00.000Z", to };
    const day = { from: "2026-11-20T07:30:00.000Z", to };
    const asked = [day, week].flatMap((window) =>
      [cyber, land, cyber].map((filter) => ({ filter, ...window })),
    );
    const first = await freeze(asked);
    expect(first.map((each) => each.ok && each.id)).toEqual(
      (await freeze(asked)).map((each) => each.ok && each.id),
    );
    expect(calls.toSorted()).toEqual([
      "4 digests",
      "feeds",
      "heard",
      "stories 2026-11-07T06:30:00.000Z/2026-11-29T07:30:00.000Z",
      "weeks 2026-W38/2026-W45",
      "weeks 2026-W39/2026-W46",
    ]);
  });

  it("of which one reaches far back have that one's stories read once, and not kept", async () => {
    const { calls, stores } = noted(opened.stores);
    const to = "2026-11-21T07:30:00.000Z";
    const season = { from: "2026-09-21T07:30:00.000Z", to };
    const day = { from: "2026-11-20T07:30:00.000Z", to };
    await freezerFor(
      { stores, clock },
      SLOT,
    )([
      { ...day, filter: cyber },
      { ...season, filter: cyber },
    ]);
    const read = calls.filter((call) => call.startsWith("stories")).toSorted();
    expect(read).toEqual([
      "stories 2026-09-14T06:30:00.000Z/2026-11-21T07:30:00.000Z",
      "stories 2026-11-19T06:30:00.000Z/2026-11-29T07:30:00.000Z",
    ]);
  });

  it("harm no other when one of them cannot be made", async () => {
    const asked = [
      { ...lastWeek, filter: unreadable },
      { ...lastWeek, filter: cyber },
    ];
    const [bad, good] = await freezerFor({ stores: opened.stores, clock }, SLOT)(asked);
    expect(bad).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("drone AND") },
    });
    expect(good).toMatchObject({ ok: true, stories: 3, empty: false });
  });

  it("say what failed where the stories could not be read, and are asked for again", async () => {
    let broken = true;
    const stories = {
      ...opened.stores.stories,
      told: async (from: string, to: string) => {
        if (broken) throw new Error("no stories");
        return opened.stores.stories.told(from, to);
      },
    };
    const freeze = freezerFor({ stores: { ...opened.stores, stories }, clock }, SLOT);
    const asked = [{ filter: { topics: ["cbrn" as const] }, ...lastWeek }];
    expect(await freeze(asked)).toMatchObject([{ ok: false, error: { message: "no stories" } }]);
    broken = false;
    expect(await freeze(asked)).toMatchObject([{ ok: true, stories: 0 }]);
  });

  it("leave one alone that is there, and keep it for good", async () => {
    const request = { filter: { countries: ["KR"] }, ...lastWeek };
    const { digest } = await freezeOnDemand(opened.stores, request, SLOT);
    expect((await opened.stores.digests.known([digest.id])).size).toBe(0);
    const later = new Date(SLOT.getTime() + 60_000);
    const [frozen] = await freezerFor({ stores: opened.stores, clock }, later)([request]);
    expect(frozen).toEqual({ ok: true, id: digest.id, stories: 0, empty: true });
    expect(await opened.stores.digests.get(digest.id)).toEqual(digest);
    expect([...(await opened.stores.digests.known([digest.id])).keys()]).toEqual([digest.id]);
  });
});
