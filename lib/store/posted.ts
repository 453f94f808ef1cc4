import { postingKeys } from "#lib/core/alerts/postings.ts";
import { profileOf, profileText, readProfile } from "#lib/core/alerts/profile.ts";
import { shortHash } from "#lib/core/hash.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { AlertIndex } from "#lib/ports.ts";
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

/** Where the first row had no room: the last one, then new ones. */
async function putElsewhere(table: Table, post: Post, full: Place, buckets: number): Promise<void> {
  for (let bucket = buckets - 1; ; bucket++) {
    if (bucket === full.bucket) continue;
    const place = { ...full, bucket };
    if (bucket >= buckets) await addBucket(table, place.key, bucket);
    await notePlaces(table, "ADD", post.reader, [place]);
    if (await putPosting(table, post, place)) return;
  }
}

async function putAll(table: Table, post: Post, under: readonly string[]): Promise<void> {
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
  for (const place of places)
    if (!(await putPosting(table, post, place)))
      await putElsewhere(table, post, place, buckets.get(place.key)!);
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
  /** Removes what the subscription that is there now makes untrue. */
  tidy(there: Subscription | undefined): Promise<void>;
};

/** Posts a reader as a change makes them, before it is written; undefined where their alerts ask for what they did. */
export async function postAhead(
  { table }: Opened,
  before: Subscription | undefined,
  after: Subscription,
): Promise<Posted | undefined> {
  const profile = postedText(after);
  if (profile === postedText(before)) return undefined;
  const { id, revision } = after;
  const old = await placesOf(table, id);
  const post = profile === undefined ? undefined : postOf(id, revision, profile);
  if (post) await putAll(table, post, postingKeys(readProfile(post.profile)));
  return {
    async tidy(there) {
      if (postedText(there) === profile)
        await removeAll(table, id, outdatedBy(old, revision, post));
      else if (post) {
        // Another change won, and none that follows can come back to this one.
        const all = await placesOf(table, id);
        const mine = all.filter(({ tag }) => tag === post.tag);
        await removeAll(table, id, mine);
      }
      if (!post) await forget(table, id);
    },
  };
}

/** Takes a reader out of the index. */
export async function unpost(table: Table, reader: string): Promise<void> {
  await removeAll(table, reader, await placesOf(table, reader));
  await forget(table, reader);
}

export const repost =
  ({ table }: Opened): AlertIndex["repost"] =>
  async (subscription) => {
    const { id, revision } = subscription;
    const profile = postedText(subscription);
    const old = await placesOf(table, id);
    if (profile === undefined && old.length === 0) return [];
    const post = profile === undefined ? undefined : postOf(id, revision, profile);
    const under = post ? postingKeys(readProfile(post.profile)) : [];
    if (post) await putAll(table, post, under);
    await removeAll(table, id, outdatedBy(old, revision, post));
    if (!post) await forget(table, id);
    else if (!(await getRow(table, keys.subscription(id)))) await unpost(table, id);
    return under;
  };
