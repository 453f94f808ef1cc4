import type { StoryDoc } from "./doc.ts";
import { Frequencies } from "./frequencies.ts";
import { storyIdFor } from "./ids.ts";
import { createMemory, remember } from "./memory.ts";
import { place } from "./place.ts";
import { read } from "./read.ts";
import { threadFor } from "./thread.ts";

type Clustered = { itemId: string; story: string; thread: string };

const UNDATED = "0000-00-00T00:00:00.000Z";
/** By date, undated last, then by content, so that the order given means nothing. */
const orderOf = (doc: StoryDoc): string =>
  [doc.at ?? "9999", doc.title, doc.text, doc.itemId].join("\u0000");

/**
 * Clusters a closed set of reports; one line each, in the order given. How telling a term is, is counted over the
 * whole set first, so nothing depends on which report came early.
 */
export function clusterAll(docs: readonly StoryDoc[]): Clustered[] {
  const frequencies = new Frequencies();
  frequencies.reports = docs.length;
  for (const doc of docs)
    for (const { word } of read(doc).terms.terms) frequencies.count(frequencies.numbered(word), 1);
  const memory = createMemory([], frequencies);
  const found = new Map<StoryDoc, Clustered>();
  const ordered = docs
    .map((doc) => ({ doc, order: orderOf(doc) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  for (const { doc } of ordered) {
    const story = place(memory, doc).storyId ?? storyIdFor(doc.itemId, doc.at ?? UNDATED);
    const thread = threadFor(memory, doc, story);
    remember(memory, story, thread, doc);
    found.set(doc, { itemId: doc.itemId, story, thread });
  }
  return docs.flatMap((doc) => found.get(doc) ?? []);
}
