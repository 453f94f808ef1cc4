import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CatalogueFeed, feedIdOf } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { syncCatalogue } from "#lib/jobs/catalogue.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const LATER = new Date("2026-11-21T08:00:00.000Z");
const NOTHING = { added: 0, updated: 0, disabled: 0 };

const listed = (name: string, over: Partial<CatalogueFeed> = {}): CatalogueFeed => ({
  url: `https://${name}.example/feed`,
  title: name,
  source: { id: name, name, kind: "trade", country: "KR" },
  language: "ko",
  enabled: true,
  topics: ["maritime"],
  groups: ["Asia"],
  ...over,
});

let test: TestStores;
beforeEach(async () => {
  test = await openTestStores();
});
afterEach(() => test.close());

const sync = (feeds: CatalogueFeed[], now = TEST_NOW) => syncCatalogue(test.stores, feeds, now);
const stored = async (url: string): Promise<Feed> => {
  const feed = await test.stores.feeds.get(feedIdOf(url));
  if (!feed) throw new Error(`no feed at ${url}`);
  return feed;
};
const dueIds = async (): Promise<string[]> =>
  (await test.stores.feeds.due(TEST_NOW.toISOString())).map(({ id }) => id);

const [quay, dock] = [listed("quay"), listed("dock")];

describe("the id of a feed", () => {
  it("is its address's, for good", () => {
    expect(feedIdOf("https://quay.example/feed")).toBe("fed_202c100842e462c9bddc");
    expect(feedIdOf("http://QUAY.example:80/feed#top")).toBe(feedIdOf(quay.url));
    expect(feedIdOf("https://quay.example/feed?page=2")).not.toBe(feedIdOf(quay.url));
  });
});

describe("syncing the catalogue", () => {
  it("adds feeds that are due at once, and disabled ones that are not", async () => {
    expect(await sync([quay, listed("mole", { enabled: false })])).toEqual({
      ...NOTHING,
      added: 2,
    });
    expect(await dueIds()).toEqual([feedIdOf(quay.url)]);
    expect(await stored(quay.url)).toEqual({
      id: feedIdOf(quay.url),
      url: quay.url,
      title: "quay",
      source: quay.source,
      language: "ko",
      enabled: true,
      addedBy: "catalogue",
      nextPollAt: TEST_NOW.toISOString(),
      failures: 0,
      arrivals: [],
    });
  });

  it("changes nothing the second time", async () => {
    await sync([quay, dock, listed("mole", { enabled: false })]);
    const before = await test.dump();
    expect(await sync([quay, dock, listed("mole", { enabled: false })], LATER)).toEqual(NOTHING);
    expect(await test.dump()).toEqual(before);
  });

  it("changes what the catalogue says and keeps the polling state", async () => {
    await sync([quay, dock]);
    const polled = { ...(await stored(quay.url)), failures: 2, nextPollAt: LATER.toISOString() };
    await test.stores.feeds.record(polled);
    const moved = listed("quay", { url: "http://quay.example/feed", title: "Quay Daily" });
    expect(await sync([moved, dock], LATER)).toEqual({ ...NOTHING, updated: 1 });
    expect(await stored(quay.url)).toEqual({ ...polled, url: moved.url, title: "Quay Daily" });
  });

  it("says whose pages are read, and takes that back", async () => {
    await sync([quay]);
    expect(await sync([listed("quay", { fullText: true })])).toEqual({ ...NOTHING, updated: 1 });
    expect(await stored(quay.url)).toMatchObject({ fullText: true });
    expect(await sync([listed("quay", { fullText: true })])).toEqual(NOTHING);
    expect(await sync([quay])).toEqual({ ...NOTHING, updated: 1 });
    expect(await stored(quay.url)).not.toHaveProperty("fullText");
  });

  it("keeps a language that the catalogue does not name", async () => {
    await sync([quay]);
    const { language: _, ...plain } = quay;
    expect(await sync([plain])).toEqual(NOTHING);
  });

  it("disables feeds that left, once, and takes them back", async () => {
    await sync([quay, dock]);
    expect(await sync([quay])).toEqual({ ...NOTHING, disabled: 1 });
    expect(await stored(dock.url)).toMatchObject({ enabled: false, title: "dock" });
    expect(await dueIds()).toEqual([feedIdOf(quay.url)]);
    expect(await sync([quay])).toEqual(NOTHING);
    expect(await sync([quay, dock])).toEqual({ ...NOTHING, updated: 1 });
    expect(await dueIds()).toHaveLength(2);
  });

  it("leaves the admin's feeds alone, listed or not, under whatever id", async () => {
    const admins = [
      sampleFeed({ id: feedIdOf(quay.url), url: quay.url, addedBy: "admin", title: "Mine" }),
      sampleFeed({ id: "fed_other", url: "http://dock.example/feed", addedBy: "admin" }),
      sampleFeed({ id: "fed_far", url: "https://far.example/", addedBy: "admin" }),
    ];
    for (const feed of admins) await test.stores.feeds.sync(feed);
    expect(await sync([quay, dock])).toEqual(NOTHING);
    expect(await test.stores.feeds.list()).toEqual(
      admins.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it("takes a feed that is listed twice as it stands first", async () => {
    const again = listed("quay", { url: "http://quay.example/feed", title: "Again" });
    expect(await sync([quay, again])).toEqual({ ...NOTHING, added: 1 });
    expect((await stored(quay.url)).title).toBe("quay");
  });

  it("can be killed in the middle and run again", async () => {
    await sync([quay, dock]);
    const { feeds } = test.stores;
    let left = 1;
    const dying = {
      ...feeds,
      sync: (feed: Feed) => (left-- > 0 ? feeds.sync(feed) : Promise.reject(new Error("killed"))),
    };
    const next = [listed("quay", { title: "New" }), listed("mole")];
    await expect(syncCatalogue({ feeds: dying }, next, TEST_NOW)).rejects.toThrow("killed");
    await sync(next);
    const states = (await feeds.list()).map(({ title, enabled }) => [title, enabled]);
    expect(states).toHaveLength(3);
    expect(states).toEqual(
      expect.arrayContaining([
        ["New", true],
        ["dock", false],
        ["mole", true],
      ]),
    );
  });
});
