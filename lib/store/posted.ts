import { postingKeys } from "#lib/core/alerts/postings.ts";
import { profileOf, profileText, readProfile } from "#lib/core/alerts/profile.ts";
import { shortHash } from "#lib/core/hash.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { noteKeys } from "./posting-keys.ts";
import {
  addBucket,
  bucketsUnder,
  type Place,
  type Post,
  postingBytes,
  putPosting,
  removePosting,
} from "./postings.ts";
import { getRow } from "./read.ts";
import type { Table } from "./table.ts";
import { deleteRow, updateRow } from "./write.ts";

/**
 * Keeps the index of readers who want alerts in step with their subscriptions: what a change makes true is posted before the
 * row is written, what it makes untrue is removed after it, and every place is noted before it is written to. So a death leaves
 * postings too many at most, which the next change of the reader or `alerts reindex` removes.
 */

/** What a reader's alerts ask for, as text; undefined of one who gets none. */
export const postedText = (subscription: Subscription | undefined): string | undefined =>
  subscription?.state === "active" && subscription.alerts.enabled
    ? profileText(profileOf(subscription))
    : undefined;

const spelled = ({ bucket, tag, bytes, key }: Place): string => `${bucket} ${bytes} ${tag} ${key}`;

const placeOf = (text: string): Place => {
  const [bucket, bytes, tag = "", ...key] = text.split(" ");
  return { bucket: Number(bucket), bytes: Number(bytes), tag, key: key.join(" ") };
};

const revisionOf = ({ tag }: Place): number => Number.parseInt(tag, 10);

async function placesOf(table: Table, reader: string): Promise<Place[]> {
  const row = await getRow(table, keys.posted(reader));
  return [...((row?.["places"] as Set<string> | undefined) ?? [])].map(placeOf);
}

async function notePlaces(
  table: Table,
  verb: "ADD" | "DELETE",
  reader: string,
  places: readonly Place[],
): Promise<void> {
  await updateRow(table, keys.posted(reader), {
    expression: `${verb} places :places`,
    values: { ":places": new Set(places.map(spelled)) },
  });
}

/** A posting of a reader as of a revision. */
export const postOf = (reader: string, revision: number, profile: string): Post => ({
  reader,
  profile,
  tag: `${revision}.${shortHash(profile).slice(0, 8)}`,
});

/** Any row of a key, the same one for a reader, so that the gaps which others leave are filled. */
const bucketFor = (reader: string, buckets: number): number =>
  Number.parseInt(shortHash(reader).slice(0, 8), 16) % buckets;

/** Where the first row had no room: the last one, then new ones. Answers where there was some. */
async function putElsewhere(
  table: Table,
  post: Post,
  full: Place,
  buckets: number,
): Promise<Place> {
  for (let bucket = buckets - 1; ; bucket++) {
    if (bucket === full.bucket) continue;
    const place = { ...full, bucket };
    if (bucket >= buckets) await addBucket(table, place.key, bucket);
    await notePlaces(table, "ADD", post.reader, [place]);
    if (await putPosting(table, post, place)) return place;
  }
}

/** Posts a reader under keys; answers all places that were noted for it. */
async function putAll(table: Table, post: Post, under: readonly string[]): Promise<Place[]> {
  await noteKeys(table, under);
  const buckets = await bucketsUnder(table, under);
  const bytes = postingBytes(post);
  const places = [...buckets].map(([key, count]) => ({
    key,
    bucket: bucketFor(post.reader, count),
    tag: post.tag,
    bytes,
  }));
  await notePlaces(table, "ADD", post.reader, places);
  const elsewhere: Place[] = [];
  for (const place of places)
    if (!(await putPosting(table, post, place)))
      elsewhere.push(await putElsewhere(table, post, place, buckets.get(place.key)!));
  return [...places, ...elsewhere];
}

/** Removes what stands at the places, then forgets that it stood there. */
async function removeAll(table: Table, reader: string, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  for (const place of places) await removePosting(table, reader, place);
  await notePlaces(table, "DELETE", reader, places);
}

/** Nobody needs to know where a reader is posted who is posted nowhere. */
const forget = (table: Table, reader: string): Promise<void> =>
  deleteRow(table, keys.posted(reader), { expression: "attribute_not_exists(places)" });

/** What a change leaves behind once it is written. Later ones may have posted already: theirs stays. */
const outdatedBy = (places: readonly Place[], revision: number, post?: Post): Place[] =>
  places.filter((place) => revisionOf(place) <= revision && place.tag !== post?.tag);

type Posted = {
  /** The keys. */
  under: string[];
  /** Removes what the subscription that is there now makes untrue. */
  tidy(there: Subscription | undefined): Promise<void>;
};

/** Posts a reader as a subscription says; undefined where they are posted nowhere and want to be nowhere. */
export async function post(table: Table, subscription: Subscription): Promise<Posted | undefined> {
  const { id, revision } = subscription;
  const profile = postedText(subscription);
  const old = await placesOf(table, id);
  if (profile === undefined && old.length === 0) return undefined;
  const mine = profile === undefined ? undefined : postOf(id, revision, profile);
  const under = mine ? postingKeys(readProfile(mine.profile)) : [];
  const places = mine ? await putAll(table, mine, under) : [];
  return {
    under,
    async tidy(there) {
      const isTrue = postedText(there) === profile;
      // Where another change won, none that follows comes back to this one. If it, or an erasure, removed what was noted
      // before that was posted, the places are known here alone.
      await removeAll(table, id, isTrue ? outdatedBy(old, revision, mine) : places);
      if (!isTrue || !mine) await forget(table, id);
      else if (there?.revision !== revision) await notePlaces(table, "ADD", id, places);
    },
  };
}

/** Posts a reader as a change makes them, before it is written; undefined where their alerts ask for what they did. */
export const postAhead = async (
  { table }: Opened,
  before: Subscription | undefined,
  after: Subscription,
): Promise<Posted | undefined> =>
  postedText(after) === postedText(before) ? undefined : post(table, after);

/**
 * Takes a reader out of the index. Only once their row is gone: a change that is written before that has noted its places by
 * then, and one that is not takes back its own.
 */
export async function unpost(table: Table, reader: string): Promise<void> {
  await removeAll(table, reader, await placesOf(table, reader));
  await forget(table, reader);
}

/** The same where the row is gone; else nothing. */
export async function unpostGone(table: Table, reader: string): Promise<void> {
  if (!(await getRow(table, keys.subscription(reader)))) await unpost(table, reader);
}
