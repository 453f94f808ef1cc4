import { BATCH_SIZE } from "#lib/core/model/batch.ts";
import { sum } from "./jobs.ts";
import type { Measured, Work } from "./measured.ts";

const WRITE_KB = 1024;
const READ_KB = 4 * WRITE_KB;
/** Entries that the feeds of the benchmark remember. */
export const REMEMBERED = 500;

/** What a piece of work asks, beside the least units that the size of its data allows. */
export type BesideLeast = {
  name: string;
  work: string;
  asked: number;
  least: number;
  /** Asked for each of the least. */
  times: number;
  /** What the least counts. */
  counts: string;
};

/** Units of so many bytes in one row, or read by one query. */
const written = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_KB));
const read = (bytes: number): number => Math.max(1, Math.ceil(bytes / READ_KB));
/** Where what was true a second ago will do. */
const readLater = (bytes: number): number => read(bytes) / 2;

type Piece = Omit<BesideLeast, "asked" | "times"> & { asked: Work };

/**
 * What our design must read and write by DynamoDB's rules if the rows of one thing were one row of all their bytes, none
 * were in an index, and only what may be written again on what it said were read as of this very moment.
 */
function pieces(m: Measured): Piece[] {
  const sizeOf = (kind: string): number => {
    const bytes = m.sizes[kind];
    if (bytes === undefined) throw new Error(`no size of ${kind}: measure again`);
    return bytes;
  };
  const size = (...kinds: readonly string[]): number =>
    kinds.reduce((total, kind) => total + sizeOf(kind), 0);
  const [feed, known] = [size("FEED"), size("FEED/KNOWN")];
  const news = (m.newAPoll * known) / REMEMBERED;
  const item = size("ITEM", "ITEM/TEXT");
  const story = size("STORIES");
  const lists = m.listedAnItem * size("FACET");
  const line = size("BATCH") / BATCH_SIZE;
  const mail = sum([
    [m.planDigestsReader, 1],
    [m.mail, 1],
    [m.batch, 1 / BATCH_SIZE],
  ]);
  return [
    {
      name: "poll.unchanged",
      work: "a feed polled, unchanged",
      asked: m.pollUnchanged,
      least: read(feed) + written(feed),
      counts: "its row, read and written again",
    },
    {
      name: "poll.known",
      work: "a feed polled, other bytes, nothing new",
      asked: m.pollKnown,
      least: read(feed) + read(known) + written(feed),
      counts: "its row, read and written again; what it remembers, read",
    },
    {
      name: "poll.changed",
      work: "a feed polled with news, beside its items",
      asked: m.pollChanged,
      least: read(feed) + read(known) + written(feed + news) + 2 * written(size("HOST/MEMORY")),
      counts: "the same, and what is new of what it remembers; its host's memory, read and written",
    },
    {
      name: "item.new",
      work: "a new item, until it waits for its story",
      asked: m.itemNew,
      least: readLater(0) + written(item + size("ITEM/STORY")),
      counts: "a look whether it is there; one row of item, text and mark",
    },
    {
      name: "item.told",
      work: "an item told, with the story that tells it",
      asked: m.itemTold,
      least:
        readLater(item) +
        written(size("ITEM/STORY")) +
        m.storiesAnItem * written(story) +
        lists / WRITE_KB,
      counts:
        "the item read, its mark written; its share of the stories written, and of their lists packed together",
    },
    {
      name: "story.read",
      work: "a story read by the clustering",
      asked: m.storyRead,
      least: story / READ_KB,
      counts: "its bytes, among those of others",
    },
    {
      name: "digest",
      work: "a digest made, of a filter that finds much",
      asked: m.digest,
      least: readLater(0) + written(m.digestBytes),
      counts: "a look whether it is there; one row of all it shows",
    },
    {
      name: "delivery",
      work: "a digest's mail, planned and handed over in a full batch",
      asked: mail,
      least:
        read(size("SUB", "SUB/TOLD")) +
        readLater(size("SUB")) +
        written(size("SUB/TOLD")) +
        line / WRITE_KB,
      counts:
        "the reader read for planning and again before the mail goes; up to when they were told; a line of the batch",
    },
    {
      name: "webhooks",
      work: "what Resend tells of a mail that arrives, in two calls",
      asked: m.webhooks,
      least: 2 * read(size("DELIVERY")) + written(size("DELIVERY")),
      counts: "the delivery read each time, and written when it has arrived",
    },
    {
      name: "api.story",
      work: "a story over the API",
      asked: m.story,
      least: readLater(story),
      counts: "its row",
    },
    {
      name: "api.list",
      work: "a page of stories over the API",
      asked: m.list,
      least: readLater(0) + m.storiesAPage * readLater(story),
      counts: "a row of the list's, and those of the page's stories",
    },
    {
      name: "api.post",
      work: "a request for a mail over the API",
      asked: m.post,
      least: written(size("ASK")) + written(size("REPLY")) + written(size("COUNT")),
      counts: "what is asked, what was answered, and one count",
    },
  ];
}

/** Each kind of work beside its least. */
export const leasts = (measured: Measured): BesideLeast[] =>
  pieces(measured).map(({ asked, ...piece }) => {
    const units = asked.read + asked.write;
    return { ...piece, asked: units, times: units / piece.least };
  });
