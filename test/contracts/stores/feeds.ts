import { describe, expect, it } from "vitest";
import type { KnownEntry } from "#lib/core/model/feed.ts";
import type { SourcesHeard } from "#lib/core/model/digest.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { LATER, NOW, ids, type Under } from "./under.ts";

const entry = (name: string, fingerprint = "f"): KnownEntry => ({
  itemId: `itm_${name}`,
  identities: [name],
  fingerprint,
});
const entries = (name: string, count: number): KnownEntry[] =>
  Array.from({ length: count }, (_, i) => entry(`${name}${i}`));
const wordsOf = (known: readonly KnownEntry[]) =>
  known.map(({ itemId, fingerprint }) => `${itemId} ${fingerprint}`);

export const feedsContract = (under: Under): void => {
  describe("feeds", () => {
    it("are due from their instant on, unless disabled", async () => {
      await under.stores.feeds.sync(sampleFeed({ id: "a", nextPollAt: NOW }));
      await under.stores.feeds.sync(sampleFeed({ id: "b", nextPollAt: LATER }));
      await under.stores.feeds.sync(sampleFeed({ id: "c", nextPollAt: NOW, enabled: false }));
      expect(ids(await under.stores.feeds.due(NOW))).toEqual(["a"]);
      expect(ids(await under.stores.feeds.due(LATER))).toEqual(["a", "b"]);
      expect(ids(await under.stores.feeds.list())).toEqual(["a", "b", "c"]);
    });

    it("keep their polling state when the catalogue is synced again", async () => {
      await under.stores.feeds.sync(sampleFeed());
      await under.stores.feeds.record(sampleFeed({ failures: 3, nextPollAt: LATER }));
      await under.stores.feeds.sync(sampleFeed({ title: "Harbour Watch Daily" }));
      expect(await under.stores.feeds.get("feed_harbour")).toMatchObject({
        title: "Harbour Watch Daily",
        failures: 3,
        nextPollAt: LATER,
      });
    });

    it("are not brought back by a poll that ends after their removal", async () => {
      await under.stores.feeds.sync(sampleFeed());
      await under.stores.feeds.remove("feed_harbour");
      await under.stores.feeds.record(sampleFeed());
      expect(await under.stores.feeds.get("feed_harbour")).toBeUndefined();
    });

    it("have a note of how well their sources are heard, which the next one replaces", async () => {
      const { feeds } = under.stores;
      expect(await feeds.heard()).toBeUndefined();
      const counts = { feeds: 3, well: 1 };
      const anchor = { id: "anchor", name: "Anchor" };
      const first: SourcesHeard = { at: NOW, ...counts, silent: [anchor], failing: [] };
      const second: SourcesHeard = { at: LATER, ...counts, silent: [], failing: [anchor] };
      for (const heard of [first, second]) {
        await feeds.noteHeard(heard);
        expect(await feeds.heard()).toEqual(heard);
      }
    });

    it("remember the newest 500 entries", async () => {
      await under.stores.feeds.sync(sampleFeed());
      await under.stores.feeds.record(sampleFeed(), entries("", 510));
      const kept = await under.stores.feeds.known("feed_harbour");
      expect(kept).toHaveLength(500);
      expect(kept[0]?.itemId).toBe("itm_0");
    });

    it("remember what came and what was reworded, poll after poll, newest first", async () => {
      const { feeds } = under.stores;
      const remembered = () => feeds.known("feed_polled");
      const polled = sampleFeed({ id: "feed_polled" });
      await feeds.sync(polled);
      let all = entries("old", 90);
      await feeds.record(polled, all);
      for (let poll = 0; poll < 15; poll++) {
        const came = [...entries(`${poll}_`, 5), entry(`old${poll}`, "other words")];
        const ids = new Set(came.map(({ itemId }) => itemId));
        const rest = (known: readonly KnownEntry[]) =>
          known.filter(({ itemId }) => !ids.has(itemId));
        await feeds.record(polled, [...came, ...rest(await remembered())]);
        all = [...came, ...rest(all)];
        expect(wordsOf(await remembered())).toEqual(wordsOf(all));
      }
      await feeds.remove("feed_polled");
      expect(await remembered()).toEqual([]);
    });
  });
};
