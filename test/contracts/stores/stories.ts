import { describe, expect, it } from "vitest";
import { sampleStory } from "#test/helpers/samples.ts";
import type { Story } from "#lib/core/model/story.ts";
import { LATER, NOW, type Under } from "./under.ts";

export const storiesContract = (under: Under): void => {
  describe("stories", () => {
    it("are found in a window that holds its start and not its end", async () => {
      const at = (day: number, time: string, n: number) =>
        sampleStory({
          id: `sto_202611${day}_000000000000000${n}`,
          firstSeen: `2026-11-${day}T${time}.000Z`,
        });
      await under.stores.stories.put([
        at(13, "07:29:59", 1),
        at(13, "07:30:00", 2),
        at(16, "12:00:00", 3),
        at(20, "07:30:00", 4),
      ]);
      const found = await under.stores.stories.window(
        "2026-11-13T07:30:00.000Z",
        "2026-11-20T07:30:00.000Z",
      );
      expect(found.map(({ id }) => id)).toEqual([
        "sto_20261113_0000000000000002",
        "sto_20261116_0000000000000003",
      ]);
    });

    it("are read as they are told, without what only clustering needs, and by what was written since", async () => {
      const { put, told, toldOf, writtenSince } = under.stores.stories;
      const [first, second] = [1, 2].map((n) =>
        sampleStory({ id: `sto_20261120_000000000000000${n}`, firstSeen: NOW }),
      ) as [Story, Story];
      await put([first, second]);
      await put([second]);
      const { sketch: _, ...expected } = first;
      expect((await told(NOW, LATER))[0]).toEqual(expected);
      expect(await toldOf([first.id, "sto_20261120_ffff", first.id])).toEqual([expected]);
      expect(await told(LATER, "2026-12-20T08:00:00.000Z")).toEqual([]);
      expect((await writtenSince(NOW)).toSorted()).toEqual([first.id, second.id]);
      expect(await writtenSince(LATER)).toEqual([]);
    });

    it("are read back as they were put", async () => {
      await under.stores.stories.put([sampleStory()]);
      expect(await under.stores.stories.get(sampleStory().id)).toEqual(sampleStory());
      expect(await under.stores.stories.get("sto_20261120_ffff")).toBeUndefined();
    });
  });
};
