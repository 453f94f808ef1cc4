import { afterEach, beforeEach, expect, it } from "vitest";
import type { KnownEntry } from "#lib/core/model/feed.ts";
import { sift } from "#lib/core/sift.ts";
import { MOST_LATEST } from "#lib/store/feed-memory.ts";
import { keys } from "#lib/store/keys.ts";
import { openStores } from "#lib/store/stores.ts";
import { CrashPlan, deathsIn, Killed } from "#test/helpers/crash.ts";
import { recorded } from "#test/helpers/recorder.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const feed = sampleFeed();
const LARGE = keys.feedKnown(feed.id);
const SMALL = keys.feedLatest(feed.id);

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
  await opened.stores.feeds.sync(feed);
});
afterEach(() => opened.close());

/** The same table through a client that is watched or dies. */
const over = (client: TestStores["table"]["client"]) =>
  openStores(
    client,
    opened.table.name,
    () => TEST_NOW,
    ({ pk, sk }) => void opened.unreadable.push(`${pk} ${sk}`),
  ).feeds;

const entries = (name: string, count: number): KnownEntry[] =>
  Array.from({ length: count }, (_, i) => ({
    itemId: `itm_${name}${i}`,
    identities: [`${name}${i}`],
    fingerprint: "f",
  }));

/** A poll of a feed that shows these: what is new of them to it. */
async function polled(feeds: TestStores["stores"]["feeds"], shown: readonly KnownEntry[]) {
  const { fresh, memory } = sift(shown, await feeds.known(feed.id), ([id = ""]) => `itm_${id}`);
  if (fresh.length > 0) await feeds.record(feed, memory);
  return fresh.map(({ itemId }) => itemId);
}

it("is written in its small row alone, until that is full", async () => {
  const { client, take } = recorded(opened.table.client);
  const feeds = over(client);
  const written = () =>
    take()
      .filter((call) => call.startsWith("Put"))
      .map((call) => call.split(" ").at(-1));
  await feeds.record(feed, entries("old", 500));
  expect(written()).toEqual([LARGE.sk, SMALL.sk]);
  const shown: KnownEntry[] = [];
  const kinds: string[] = [];
  for (let poll = 0; poll < 30; poll++) {
    shown.unshift(...entries(`${poll}_`, 5));
    expect(await polled(feeds, shown.slice(0, 40))).toHaveLength(5);
    kinds.push(written().join(" "));
  }
  // What is one too many goes to the large one with all the others.
  const both = `${LARGE.sk} ${SMALL.sk}`;
  const every = Math.floor(MOST_LATEST / 5) + 1;
  expect(kinds).toEqual(kinds.map((_, poll) => ((poll + 1) % every === 0 ? both : SMALL.sk)));
});

it("loses no entry, wherever a poll that folds it dies", async () => {
  const shown = entries("shown", MOST_LATEST);
  const reworded = (known: readonly KnownEntry[]) =>
    known.map((entry) => ({ ...entry, fingerprint: "other" }));
  const begun = async (feeds: TestStores["stores"]["feeds"]) => {
    await feeds.record(feed, entries("old", 500));
    await polled(feeds, shown);
  };
  const next = [...entries("new", 1), ...reworded(shown.slice(0, 9)), ...shown.slice(9)];
  const whole = new CrashPlan();
  await begun(opened.stores.feeds);
  await polled(over(whole.wrap(opened.table.client)), next);
  for (const death of deathsIn(whole.calls)) {
    await begun(opened.stores.feeds);
    const plan = new CrashPlan(death);
    await expect(polled(over(plan.wrap(opened.table.client)), next)).rejects.toThrow(Killed);
    const known = await opened.stores.feeds.known(feed.id);
    const ids = new Set(known.map(({ itemId }) => itemId));
    for (const { itemId } of shown) expect(ids).toContain(itemId);
    // Every entry goes by the item it had, so that what is taken in again changes nothing.
    await polled(opened.stores.feeds, next);
    expect(await polled(opened.stores.feeds, next)).toEqual([]);
  }
});

it("is what can be read of it, where a row cannot", async () => {
  const { feeds } = opened.stores;
  await feeds.record(feed, entries("old", 100));
  await polled(feeds, entries("new", 2));
  await opened.spoil(SMALL.pk, SMALL.sk);
  expect(await feeds.known(feed.id)).toHaveLength(100);
  await opened.spoil(LARGE.pk, LARGE.sk);
  expect(await feeds.known(feed.id)).toEqual([]);
  expect(opened.unreadable).toHaveLength(3);
});
