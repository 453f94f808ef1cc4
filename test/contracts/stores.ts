import { ForeignCursor } from "#lib/core/foreign-cursor.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Story } from "#lib/core/model/story.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";
import type { StoryFacet } from "#lib/core/stories/facets.ts";
import type { Stores } from "#lib/ports.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleDigest,
  sampleFeed,
  sampleItem,
  sampleStory,
  sampleSubscription,
} from "#test/helpers/samples.ts";

const NOW = "2026-11-20T08:00:00.000Z";
const LATER = "2026-11-20T09:00:00.000Z";
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();

/** What the jobs may rely on, whichever DynamoDB is behind the stores. */
export const storesContract = (
  name: string,
  open: () => Promise<{ stores: Stores; close(): Promise<void> }>,
): void => {
  describe(`store contract: ${name}`, () => {
    let stores: Stores;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ stores, close } = await open());
    });
    afterEach(() => close());

    describe("feeds", () => {
      it("are due from their instant on, unless disabled", async () => {
        await stores.feeds.sync(sampleFeed({ id: "a", nextPollAt: NOW }));
        await stores.feeds.sync(sampleFeed({ id: "b", nextPollAt: LATER }));
        await stores.feeds.sync(sampleFeed({ id: "c", nextPollAt: NOW, enabled: false }));
        expect(ids(await stores.feeds.due(NOW))).toEqual(["a"]);
        expect(ids(await stores.feeds.due(LATER))).toEqual(["a", "b"]);
        expect(ids(await stores.feeds.list())).toEqual(["a", "b", "c"]);
      });

      it("keep their polling state when the catalogue is synced again", async () => {
        await stores.feeds.sync(sampleFeed());
        await stores.feeds.record(sampleFeed({ failures: 3, nextPollAt: LATER }));
        await stores.feeds.sync(sampleFeed({ title: "Harbour Watch Daily" }));
        expect(await stores.feeds.get("feed_harbour")).toMatchObject({
          title: "Harbour Watch Daily",
          failures: 3,
          nextPollAt: LATER,
        });
      });

      it("are not brought back by a poll that ends after their removal", async () => {
        await stores.feeds.sync(sampleFeed());
        await stores.feeds.remove("feed_harbour");
        await stores.feeds.record(sampleFeed());
        expect(await stores.feeds.get("feed_harbour")).toBeUndefined();
      });

      it("remember the newest 500 entries", async () => {
        await stores.feeds.sync(sampleFeed());
        const known = Array.from({ length: 510 }, (_, i) => ({
          itemId: `itm_${i}`,
          identities: [`i${i}`],
          fingerprint: "f",
        }));
        await stores.feeds.record(sampleFeed(), known);
        const kept = await stores.feeds.known("feed_harbour");
        expect(kept).toHaveLength(500);
        expect(kept[0]?.itemId).toBe("itm_0");
      });
    });

    describe("hosts", () => {
      const memory = (line: string) => ({
        documents: [{ id: "a", title: "b", lines: "c" }],
        furniture: [line],
      });

      it("remember what was written last, each for itself", async () => {
        const none = await stores.hosts.get("harbour.example");
        expect(none.memory).toBeUndefined();
        await stores.hosts.put("harbour.example", memory("Our blog"), none.revision);
        const { revision } = await stores.hosts.get("harbour.example");
        expect(await stores.hosts.put("harbour.example", memory("Our fleet blog"), revision)).toBe(
          true,
        );
        await stores.hosts.put("post.example", memory("The Post"), none.revision);
        const { memory: last } = await stores.hosts.get("harbour.example");
        expect(last).toEqual(memory("Our fleet blog"));
      });

      it("stay as they are where somebody else wrote since they were read", async () => {
        for (const line of ["Our blog", "Our fleet blog"]) {
          const { revision } = await stores.hosts.get("harbour.example");
          await stores.hosts.put("harbour.example", memory(line), revision);
          expect(await stores.hosts.put("harbour.example", memory("Late"), revision)).toBe(false);
          expect((await stores.hosts.get("harbour.example")).memory).toEqual(memory(line));
        }
      });
    });

    describe("items", () => {
      it("are created once", async () => {
        expect(await stores.items.put([sampleItem()])).toEqual({ created: ["itm_1"], revised: [] });
        expect(await stores.items.put([sampleItem({ firstSeen: LATER })])).toEqual({
          created: [],
          revised: [],
        });
        expect((await stores.items.get(["itm_1"]))[0]?.firstSeen).toBe(NOW);
      });

      it("keep first seen, story and earlier wording when revised", async () => {
        await stores.items.put([sampleItem()]);
        await stores.items.settle([{ item: sampleItem(), storyId: "sto_x" }]);
        const reworded = sampleItem({
          title: "Three navies sail",
          fingerprint: "f2",
          firstSeen: LATER,
        });
        expect(await stores.items.put([reworded])).toEqual({ created: [], revised: ["itm_1"] });
        expect((await stores.items.get(["itm_1"]))[0]).toMatchObject({
          title: "Three navies sail",
          firstSeen: NOW,
          storyId: "sto_x",
          revisions: [
            {
              at: LATER,
              title: "Two navies sail together in the strait",
              changed: { title: true },
            },
          ],
        });
      });

      it("wait for their story until settled, the off-topic ones never", async () => {
        const offTopic = sampleItem({ id: "itm_2" });
        offTopic.classification = { ...offTopic.classification, relevant: false, topics: [] };
        await stores.items.put([sampleItem(), offTopic]);
        expect(await stores.items.waiting(10)).toEqual(["itm_1"]);
        await stores.items.settle([{ item: sampleItem(), storyId: "sto_x" }]);
        expect(await stores.items.waiting(10)).toEqual([]);
        expect((await stores.items.get(["itm_1"]))[0]?.storyId).toBe("sto_x");
      });

      it("do not wait any more once their wording is off topic", async () => {
        await stores.items.put([sampleItem()]);
        const reworded = sampleItem({ fingerprint: "f2" });
        reworded.classification = { ...reworded.classification, relevant: false, topics: [] };
        await stores.items.put([reworded]);
        expect(await stores.items.waiting(10)).toEqual([]);
        expect(await stores.items.untold(["itm_1"])).toEqual([]);
      });

      it("wait again when reworded, also while their story was being told", async () => {
        await stores.items.put([sampleItem()]);
        const [read] = await stores.items.untold(["itm_1"]);
        await stores.items.put([sampleItem({ title: "Reworded", fingerprint: "f2" })]);
        await stores.items.settle([{ item: read!, storyId: "sto_x" }]);
        expect(await stores.items.waiting(10)).toEqual(["itm_1"]);
        const [again] = await stores.items.untold(["itm_1"]);
        expect(again).toMatchObject({ title: "Reworded", storyId: "sto_x" });
        await stores.items.settle([{ item: again!, storyId: "sto_x" }]);
        expect(await stores.items.untold(["itm_1", "itm_9"])).toEqual([]);
      });

      it("come in hundreds at once", async () => {
        const many = Array.from({ length: 260 }, (_, i) => sampleItem({ id: `itm_${i}` }));
        await stores.items.put(many);
        expect(await stores.items.get(many.map(({ id }) => id))).toHaveLength(260);
        expect(await stores.items.waiting(300)).toHaveLength(260);
      });
    });

    describe("stories", () => {
      it("are found in a window that holds its start and not its end", async () => {
        const at = (day: number, time: string, n: number) =>
          sampleStory({
            id: `sto_202611${day}_000000000000000${n}`,
            firstSeen: `2026-11-${day}T${time}.000Z`,
          });
        await stores.stories.put([
          at(13, "07:29:59", 1),
          at(13, "07:30:00", 2),
          at(16, "12:00:00", 3),
          at(20, "07:30:00", 4),
        ]);
        const found = await stores.stories.window(
          "2026-11-13T07:30:00.000Z",
          "2026-11-20T07:30:00.000Z",
        );
        expect(found.map(({ id }) => id)).toEqual([
          "sto_20261113_0000000000000002",
          "sto_20261116_0000000000000003",
        ]);
      });

      it("are read back as they were put", async () => {
        await stores.stories.put([sampleStory()]);
        expect(await stores.stories.get(sampleStory().id)).toEqual(sampleStory());
        expect(await stores.stories.get("sto_20261120_ffff")).toBeUndefined();
      });
    });

    describe("lists of stories", () => {
      const WINDOW = { from: "2026-10-01T00:00:00.000Z", to: "2026-12-01T00:00:00.000Z" };
      const at = (firstSeen: string, n: number, over: Partial<Story> = {}) =>
        sampleStory({
          id: `sto_${firstSeen.slice(0, 10).replaceAll("-", "")}_000000000000000${n}`,
          firstSeen,
          ...over,
        });
      const label = (slug: TopicSlug) => ({ slug, score: 1, evidence: [] });
      const names = (list: readonly { id: string }[]) =>
        list.map(({ id }) => id.slice(-1)).join("");

      it("hold a story under its topics, the countries it is about, its pairs, and all", async () => {
        const country = (code: string, role: "subject" | "mentioned") => ({
          code,
          role,
          evidence: [],
        });
        await stores.stories.put([
          at(NOW, 1, {
            topics: [label("cyber"), label("land")],
            countries: [country("KR", "subject"), country("FR", "mentioned")],
            pairs: ["KR-NATO"],
          }),
          at(NOW, 2),
        ]);
        const found = async (facet: StoryFacet) =>
          names(await stores.stories.listed(facet, WINDOW, 10));
        expect(await found("all")).toBe("21");
        for (const facet of ["topic:cyber", "topic:land", "country:KR", "pair:KR-NATO"] as const)
          expect(await found(facet), facet).toBe("1");
        expect(await found("country:FR")).toBe("");
      });

      it("go from newest to oldest, over months, within the window, after a position", async () => {
        await stores.stories.put([
          at("2026-09-30T23:59:59.999Z", 1),
          at("2026-10-01T00:00:00.000Z", 2),
          at("2026-10-31T23:59:59.999Z", 3),
          at("2026-11-01T00:00:00.000Z", 4),
          at("2026-11-01T00:00:00.000Z", 5),
          at("2026-12-01T00:00:00.000Z", 6),
        ]);
        const { listed } = stores.stories;
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
        await stores.stories.put([old, young]);
        const moved = { id: old.id, firstSeen: LATER };
        const gone = { id: "sto_20261120_ffff", firstSeen: NOW };
        const told = ({ sketch: _, ...story }: Story) => story;
        expect(await stores.stories.at([old, gone, moved, young])).toEqual([
          told(young),
          told(old),
        ]);
        expect(await stores.stories.at([moved, young])).toEqual([told(young)]);
        await stores.stories.put([{ ...old, title: "Told anew" }]);
        expect(await stores.stories.at([old])).toEqual([{ ...told(old), title: "Told anew" }]);
        expect(await stores.stories.at([])).toEqual([]);
      });

      it("keep a story that has left a facet, and take in one that comes to it", async () => {
        const before = at(NOW, 1, { topics: [label("cyber")] });
        const after = at(NOW, 1, { topics: [label("land")] });
        await stores.stories.put([before]);
        await stores.stories.put([after], new Map([[before.id, before]]));
        for (const facet of ["topic:cyber", "topic:land", "all"] as const)
          expect(names(await stores.stories.listed(facet, WINDOW, 10)), facet).toBe("1");
      });

      it("hold the stories of a thread, newest first", async () => {
        await stores.stories.put([
          at(NOW, 1),
          at(LATER, 2),
          at("2026-08-20T08:00:00.000Z", 3),
          at(LATER, 4, { threadId: "thr_2" }),
        ]);
        expect(names(await stores.stories.inThread("thr_1"))).toBe("213");
        expect(names(await stores.stories.inThread("thr_2"))).toBe("4");
        expect(await stores.stories.inThread("thr_3")).toEqual([]);
      });
    });

    describe("subscriptions", () => {
      it("are one an address, however many ask at once", async () => {
        const asked = ["sub_1", "sub_2", "sub_3"].map((id) =>
          stores.subscriptions.create(sampleSubscription({ id })),
        );
        const there = await Promise.all(asked);
        expect(new Set(ids(there)).size).toBe(1);
        expect((await stores.subscriptions.byEmailHash("hash-1"))?.id).toBe(there[0]?.id);
      });

      it("are replaced only as they were read", async () => {
        const before = await stores.subscriptions.create(sampleSubscription());
        expect(await stores.subscriptions.replace(before, { ...before, generation: 2 })).toBe(true);
        expect(await stores.subscriptions.replace(before, { ...before, generation: 3 })).toBe(
          false,
        );
        expect((await stores.subscriptions.get("sub_1"))?.generation).toBe(2);
      });

      it("are due when active and their digest is, page after page", async () => {
        for (let i = 0; i < 130; i++) {
          await stores.subscriptions.create(
            sampleSubscription({ id: `sub_${i}`, emailHash: `h${i}` }),
          );
        }
        await stores.subscriptions.create(
          sampleSubscription({ id: "later", emailHash: "l", nextDigestAt: LATER }),
        );
        await stores.subscriptions.create(
          sampleSubscription({ id: "pending", emailHash: "p", state: "pending" }),
        );
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await stores.subscriptions.due(NOW, cursor);
          found.push(...ids(page.items));
          cursor = page.cursor;
        } while (cursor);
        expect(new Set(found).size).toBe(130);
        expect(found).toHaveLength(130);
      });

      it("leave nothing but a suppression behind when erased", async () => {
        const there = await stores.subscriptions.create(sampleSubscription());
        await stores.subscriptions.suppress("hash-1", "complained", NOW);
        await stores.subscriptions.erase(there);
        expect(await stores.subscriptions.byEmailHash("hash-1")).toBeUndefined();
        expect(await stores.subscriptions.suppressed("hash-1")).toBe("complained");
        expect((await stores.subscriptions.create(sampleSubscription({ id: "sub_9" }))).id).toBe(
          "sub_9",
        );
      });

      it("claim a second address, which nobody else has then, and leave the first", async () => {
        const { create, claimAddress, leaveAddress, byEmailHash } = stores.subscriptions;
        await create(sampleSubscription());
        await create(sampleSubscription({ id: "sub_2", emailHash: "hash-2" }));
        const claims = ["sub_1", "sub_2"].map((id) => claimAddress("hash-3", id));
        expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
        expect(await claimAddress("hash-2", "sub_1")).toBe(false);
        expect(await claimAddress("hash-1", "sub_1")).toBe(true);
        await leaveAddress("hash-2", "sub_1");
        expect((await byEmailHash("hash-2"))?.id).toBe("sub_2");
        await stores.subscriptions.noteBounce("hash-1", { deliveryId: "dlv_a", at: NOW });
        for (let i = 0; i < 2; i++) await leaveAddress("hash-1", "sub_1");
        expect(await byEmailHash("hash-1")).toBeUndefined();
        expect(await claimAddress("hash-1", "sub_2")).toBe(true);
        const later = { deliveryId: "dlv_b", at: LATER };
        expect(await stores.subscriptions.noteBounce("hash-1", later)).toEqual([later]);
      });

      it("list who is suppressed, page after page, until it is lifted", async () => {
        const hashes = Array.from({ length: 130 }, (_, i) => `hash-${i}`);
        for (const hash of hashes) await stores.subscriptions.suppress(hash, "bounced", NOW);
        await stores.subscriptions.suppress("hash-7", "complained", LATER);
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await stores.subscriptions.suppressions(cursor);
          found.push(...page.items.map(({ emailHash }) => emailHash));
          cursor = page.cursor;
        } while (cursor);
        expect(found.toSorted()).toEqual(hashes.toSorted());
        const seventh = { emailHash: "hash-7", reason: "bounced", at: NOW };
        expect(await stores.subscriptions.suppression("hash-7")).toEqual(seventh);
        await stores.subscriptions.noteBounce("hash-7", { deliveryId: "dlv_a", at: NOW });
        await stores.subscriptions.lift("hash-7");
        await stores.subscriptions.lift("hash-7");
        expect(await stores.subscriptions.suppressed("hash-7")).toBeUndefined();
        expect(await stores.subscriptions.suppression("hash-7")).toBeUndefined();
        const left = await stores.subscriptions.suppressions();
        expect(left.items.map(({ emailHash }) => emailHash)).not.toContain("hash-7");
        const bounce = { deliveryId: "dlv_b", at: LATER };
        expect(await stores.subscriptions.noteBounce("hash-7", bounce)).toEqual([bounce]);
      });

      it("remember soft bounces, each once, until a mail arrives after them", async () => {
        const { noteBounce, forgetBounces } = stores.subscriptions;
        const [a, b] = [
          { deliveryId: "dlv_a", at: NOW },
          { deliveryId: "dlv_b", at: LATER },
        ];
        await noteBounce("hash-1", a);
        await noteBounce("hash-1", b);
        expect(await noteBounce("hash-1", a)).toEqual([a, b]);
        expect(await noteBounce("hash-2", b)).toEqual([b]);
        await forgetBounces("hash-1", NOW);
        expect(await noteBounce("hash-1", b)).toEqual([b]);
        await forgetBounces("hash-1", LATER);
        await forgetBounces("nobody", LATER);
        expect(await noteBounce("hash-1", a)).toEqual([a]);
      });

      it("forget bounces with the reader", async () => {
        const there = await stores.subscriptions.create(sampleSubscription());
        await stores.subscriptions.noteBounce("hash-1", { deliveryId: "dlv_a", at: NOW });
        await stores.subscriptions.erase(there);
        const bounce = { deliveryId: "dlv_b", at: NOW };
        expect(await stores.subscriptions.noteBounce("hash-1", bounce)).toEqual([bounce]);
      });

      it("count uses by the hour", async () => {
        await stores.subscriptions.count("mail:hash-1", NOW);
        expect(await stores.subscriptions.count("mail:hash-1", NOW)).toBe(2);
        expect(await stores.subscriptions.count("mail:hash-1", LATER)).toBe(1);
      });
    });

    describe("digests", () => {
      it("stay as they were first stored", async () => {
        await stores.digests.create(sampleDigest());
        const again = await stores.digests.create(sampleDigest({ filterText: "other" }));
        expect(again).toEqual({ digest: sampleDigest(), created: false });
      });

      it("may be larger than a row", async () => {
        // Hash-like noise does not compress, so that the body really passes 400 KB.
        const noise = (i: number) =>
          Array.from({ length: 40 }, (_, k) =>
            Math.sin(i * 40 + k)
              .toString(36)
              .slice(2),
          ).join("");
        const byNoise = Array.from({ length: 1500 }, (_, i) => noise(i)).join(" ");
        const large = sampleDigest({ id: "dig_large", filterText: byNoise });
        await stores.digests.create(large);
        expect(await stores.digests.get("dig_large")).toEqual(large);
      });
    });

    describe("deliveries", () => {
      it("are planned once", async () => {
        expect(await stores.deliveries.plan(sampleDelivery())).toBe(true);
        expect(await stores.deliveries.plan(sampleDelivery({ digestId: "dig_2" }))).toBe(false);
        expect((await stores.deliveries.get("dlv_1"))?.digestId).toBe("dig_1");
      });

      it("have the bytes that were frozen first", async () => {
        const { freeze, frozen, mailsOf, purge } = stores.deliveries;
        const [mine, theirs] = [sampleDelivery(), sampleDelivery({ subscriptionId: "sub_2" })];
        await freeze(mine, sampleBytes());
        await freeze(theirs, sampleBytes({ subject: "theirs" }));
        expect(await freeze(mine, sampleBytes({ subject: "other" }))).toEqual(sampleBytes());
        expect(await mailsOf("sub_1")).toEqual([{ deliveryId: "dlv_1", mail: sampleBytes() }]);
        await purge("sub_1");
        expect(await frozen(mine)).toBeUndefined();
        expect(await mailsOf("sub_1")).toEqual([]);
        expect(await frozen(theirs)).toMatchObject({ subject: "theirs" });
      });

      it("are claimed by one worker until its lease ends", async () => {
        await stores.deliveries.plan(sampleDelivery());
        const tries = [1, 2, 3, 4].map(() => stores.deliveries.claim("dlv_1", NOW, LATER));
        expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
        expect(await stores.deliveries.claim("dlv_1", NOW, LATER)).toBeUndefined();
        expect(
          (await stores.deliveries.claim("dlv_1", LATER, "2026-11-20T10:00:00.000Z"))?.attempts,
        ).toBe(2);
      });

      it("are recorded only by the worker whose claim still stands", async () => {
        await stores.deliveries.plan(sampleDelivery());
        const mine = await stores.deliveries.claim("dlv_1", NOW, LATER);
        const theirs = await stores.deliveries.claim("dlv_1", LATER, "2026-11-20T10:00:00.000Z");
        if (!mine || !theirs) throw new Error("both claims should have been given");
        expect(await stores.deliveries.record(mine, { ...mine, state: "failed" })).toBe(false);
        expect(await stores.deliveries.record(theirs, { ...theirs, state: "accepted" })).toBe(true);
      });

      it("are never claimed once closed, and are listed by state", async () => {
        await stores.deliveries.plan(sampleDelivery({ state: "skipped" }));
        expect(await stores.deliveries.claim("dlv_1", NOW, LATER)).toBeUndefined();
        expect(ids((await stores.deliveries.inState("skipped")).items)).toEqual(["dlv_1"]);
        expect((await stores.deliveries.inState("planned")).items).toEqual([]);
      });
    });

    it("replies are begun once, and answered again once they are finished", async () => {
      const answer = new TextEncoder().encode("done");
      expect(await stores.replies.begin("key", "request")).toEqual({ kind: "begun" });
      const open = { kind: "open", request: "request" };
      expect(await stores.replies.begin("key", "another")).toEqual(open);
      await stores.replies.finish("key", "request", answer);
      const done = { kind: "done", request: "request", answer };
      expect(await stores.replies.begin("key", "request")).toEqual(done);
      await stores.replies.drop("key");
      expect(await stores.replies.begin("key", "another")).toEqual({ kind: "begun" });
    });

    it("weeks are replaced by what is counted later, and read in order, both ends included", async () => {
      const counts = (week: string, stories: number) => ({
        week,
        countedAt: NOW,
        final: false,
        stories,
        reports: 3,
        outlets: 2,
        topics: { cyber: 1 },
        countries: { KR: 1 },
        cells: { cyber: { KR: 1 } },
      });
      for (const week of ["2026-W47", "2026-W45", "2026-W46", "2026-W44"])
        await stores.weeks.put(counts(week, 1));
      await stores.weeks.put(counts("2026-W46", 2));
      expect(await stores.weeks.between("2026-W45", "2026-W47")).toEqual([
        counts("2026-W45", 1),
        counts("2026-W46", 2),
        counts("2026-W47", 1),
      ]);
      expect(await stores.weeks.between("2027-W01", "2027-W09")).toEqual([]);
    });

    it("runs are facts, newest first", async () => {
      const run = (to: string) => ({
        job: "digest" as const,
        from: NOW,
        to,
        finishedAt: to,
        counts: { planned: 1 },
      });
      await stores.runs.record(run(NOW));
      await stores.runs.record(run(LATER));
      expect((await stores.runs.last("digest"))?.to).toBe(LATER);
      expect(await stores.runs.last("poll")).toBeUndefined();
      const { items, cursor } = await stores.runs.list({ limit: 10 });
      expect([items.map(({ to }) => to), cursor]).toEqual([[LATER, NOW], undefined]);
    });

    it("runs are listed page by page, also those that ended together, of one job or all", async () => {
      const hours = ["05", "06", "07", "08"].map((hour) => `2026-11-20T${hour}:00:00.000Z`);
      for (const to of hours)
        for (const job of ["poll", "digest", "deliver"] as const)
          await stores.runs.record({ job, from: NOW, to, finishedAt: to, counts: {} });
      const pagesOf = async (asked: { limit: number; job?: "poll" }) => {
        const pages: string[][] = [];
        let cursor: string | undefined;
        do {
          const page = await stores.runs.list({ ...asked, ...(cursor && { cursor }) });
          pages.push(page.items.map(({ to, job }) => `${to.slice(11, 13)} ${job}`));
          cursor = page.cursor;
        } while (cursor);
        return pages;
      };
      const all = hours
        .toReversed()
        .flatMap((to) => ["deliver", "digest", "poll"].map((job) => `${to.slice(11, 13)} ${job}`));
      for (const limit of [1, 2, 5, 12]) {
        const pages = await pagesOf({ limit });
        expect(pages.flat()).toEqual(all);
        expect(pages).toHaveLength(Math.ceil(all.length / limit));
      }
      expect(await pagesOf({ limit: 3, job: "poll" })).toEqual([
        ["08 poll", "07 poll", "06 poll"],
        ["05 poll"],
      ]);
      const foreign = stores.runs.list({ limit: 1, cursor: "no cursor of ours" });
      await expect(foreign).rejects.toThrow(ForeignCursor);
    });
  });
};
