import type { Story } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import type { StoryFacet } from "#lib/core/stories/facets.ts";
import { describe, expect, it } from "vitest";
import { sampleStory } from "#test/helpers/samples.ts";
import { LATER, NOW, type Under } from "./under.ts";

export const storyListsContract = (under: Under): void => {
  describe("lists of stories", () => {
    const WINDOW = { from: "2026-10-01T00:00:00.000Z", to: "2026-12-01T00:00:00.000Z" };
    const at = (firstSeen: string, n: number, over: Partial<Story> = {}) =>
      sampleStory({
        id: `sto_${firstSeen.slice(0, 10).replaceAll("-", "")}_000000000000000${n}`,
        firstSeen,
        ...over,
      });
    const label = (slug: TopicSlug) => ({ slug, score: 1, evidence: [] });
    const names = (list: readonly { id: string }[]) => list.map(({ id }) => id.slice(-1)).join("");

    it("hold a story under its topics, the countries it is about, its pairs, and all", async () => {
      const country = (code: string, role: "subject" | "mentioned") => ({
        code,
        role,
        evidence: [],
      });
      await under.stores.stories.put([
        at(NOW, 1, {
          topics: [label("cyber"), label("land")],
          countries: [country("KR", "subject"), country("FR", "mentioned")],
          pairs: ["KR-NATO"],
        }),
        at(NOW, 2),
      ]);
      const found = async (facet: StoryFacet) =>
        names(await under.stores.stories.listed(facet, WINDOW, 10));
      expect(await found("all")).toBe("21");
      for (const facet of ["topic:cyber", "topic:land", "country:KR", "pair:KR-NATO"] as const)
        expect(await found(facet), facet).toBe("1");
      expect(await found("country:FR")).toBe("");
    });

    it("go from newest to oldest, over months, within the window, after a position", async () => {
      await under.stores.stories.put([
        at("2026-09-30T23:59:59.999Z", 1),
        at("2026-10-01T00:00:00.000Z", 2),
        at("2026-10-31T23:59:59.999Z", 3),
        at("2026-11-01T00:00:00.000Z", 4),
        at("2026-11-01T00:00:00.000Z", 5),
        at("2026-12-01T00:00:00.000Z", 6),
      ]);
      const { listed } = under.stores.stories;
      expect(names(await listed("all", WINDOW, 10))).toBe("5432");
      const two = await listed("all", WINDOW, 2);
      expect(names(two)).toBe("54");
      expect(names(await listed("all", { ...WINDOW, after: two[0] }, 2))).toBe("43");
      expect(names(await listed("all", { ...WINDOW, after: two[1] }, 10))).toBe("32");
      const early = { firstSeen: "0000-01-01T00:00:00.000Z", id: "sto_x" };
      expect(await listed("all", { ...WINDOW, after: early }, 10)).toEqual([]);
      const late = { firstSeen: "9999-12-31T23:59:59.999Z", id: "sto_x" };
      expect(names(await listed("all", { ...WINDOW, after: late }, 10))).toBe("5432");
    });

    it("lead to the stories themselves, newest first, and to none that stands elsewhere", async () => {
      const [old, young] = [at(NOW, 1), at(LATER, 2)];
      await under.stores.stories.put([old, young]);
      const moved = { id: old.id, firstSeen: LATER };
      const gone = { id: "sto_20261120_ffff", firstSeen: NOW };
      const told = ({ sketch: _, ...story }: Story) => story;
      expect(await under.stores.stories.at([old, gone, moved, young])).toEqual([
        told(young),
        told(old),
      ]);
      expect(await under.stores.stories.at([moved, young])).toEqual([told(young)]);
      await under.stores.stories.put([{ ...old, title: "Told anew" }]);
      expect(await under.stores.stories.at([old])).toEqual([{ ...told(old), title: "Told anew" }]);
      expect(await under.stores.stories.at([])).toEqual([]);
    });

    it("keep a story that has left a facet, and take in one that comes to it", async () => {
      const before = at(NOW, 1, { topics: [label("cyber")] });
      const after = at(NOW, 1, { topics: [label("land")] });
      await under.stores.stories.put([before]);
      await under.stores.stories.put([after], new Map([[before.id, before]]));
      for (const facet of ["topic:cyber", "topic:land", "all"] as const)
        expect(names(await under.stores.stories.listed(facet, WINDOW, 10)), facet).toBe("1");
    });

    it("hold the stories of a thread, newest first", async () => {
      await under.stores.stories.put([
        at(NOW, 1),
        at(LATER, 2),
        at("2026-08-20T08:00:00.000Z", 3),
        at(LATER, 4, { threadId: "thr_2" }),
      ]);
      expect(names(await under.stores.stories.inThread("thr_1"))).toBe("213");
      expect(names(await under.stores.stories.inThread("thr_2"))).toBe("4");
      expect(await under.stores.stories.inThread("thr_3")).toEqual([]);
    });
  });
};
