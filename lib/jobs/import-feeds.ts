import { type CatalogueFeed, newFeed } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { FeedStore } from "#lib/ports.ts";
import { saysNothingNew } from "./catalogue.ts";

/** What the operator's list says, and of which feeds it says nothing but where they are. */
export type FeedList = { feeds: readonly CatalogueFeed[]; plain: ReadonlySet<string> };

type ImportOptions = {
  /** What becomes of feeds that are there already. */
  known: "keep" | "change";
  /** Whether the operator's feeds that the list lacks are switched off. */
  replace?: boolean;
};

/** What became of one feed. */
export type ImportedFeed = {
  result: "added" | "changed" | "kept" | "disabled";
  id: string;
  url: string;
  title: string;
};

const toldAs = (result: ImportedFeed["result"], { id, url, title }: Feed): ImportedFeed => ({
  result,
  id,
  url,
  title,
});

/**
 * Takes in the operator's list of feeds: what it adds or changes is the operator's from then on. A plain entry changes
 * nothing of a known feed, for another reader's list knows no kinds and owners. Safe to repeat.
 */
export async function importFeeds(
  { feeds: store }: { feeds: Pick<FeedStore, "list" | "sync"> },
  list: FeedList,
  { known, replace = false }: ImportOptions,
  now: Date,
): Promise<ImportedFeed[]> {
  const stored = new Map((await store.list()).map((feed) => [feed.id, feed]));
  const done: ImportedFeed[] = [];
  const named = new Set<string>();
  for (const feed of list.feeds.map((listed) => newFeed(listed, "admin", now))) {
    named.add(feed.id);
    const before = stored.get(feed.id);
    const keeps = known === "keep" || list.plain.has(feed.id);
    if (before && (keeps || saysNothingNew(feed, before))) {
      done.push(toldAs("kept", feed));
      continue;
    }
    await store.sync(feed);
    done.push(toldAs(before ? "changed" : "added", feed));
  }
  if (!replace) return done;
  for (const feed of stored.values()) {
    if (feed.addedBy !== "admin" || !feed.enabled || named.has(feed.id)) continue;
    await store.sync({ ...feed, enabled: false });
    done.push(toldAs("disabled", feed));
  }
  return done;
}
