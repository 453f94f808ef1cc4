import { createHash } from "node:crypto";
import type { DeliveryState } from "#lib/core/model/delivery.ts";
import { LOCAL_SLOTS, type LocalSlot } from "#lib/core/model/local-slot.ts";
import type { StoryFacet, StoryPosition } from "#lib/core/stories/facets.ts";

/** Every pk/sk pattern and index key of the table. Nobody else spells one. */

/** Index partitions of a busy kind are spread over so many shards; reading one kind reads them all. */
const SHARDS = 4;

const shardOf = (id: string): number =>
  createHash("sha256").update(id).digest().readUInt16BE(0) % SHARDS;
const shards = (name: string): string[] =>
  Array.from({ length: SHARDS }, (_, shard) => `${name}#${shard}`);

export type Key = { pk: string; sk: string };

/** Letters of an instant. */
const INSTANT = "2026-11-20T08:00:00.000Z".length;

const nameOf = (slot: LocalSlot): string =>
  [
    slot.frequency,
    ...(slot.frequency === "weekly" ? [slot.weekday] : []),
    String(slot.hour).padStart(2, "0"),
  ].join("#");

export const keys = {
  feed: (id: string): Key => ({ pk: `FEED#${id}`, sk: "FEED" }),
  feedKnown: (id: string): Key => ({ pk: `FEED#${id}`, sk: "KNOWN" }),
  /** What has come to that since it was last written. */
  feedLatest: (id: string): Key => ({ pk: `FEED#${id}`, sk: "LATEST" }),
  /** How well the sources of all feeds are heard. */
  sourcesHeard: { pk: "FEEDS", sk: "HEARD" },
  hostMemory: (host: string): Key => ({ pk: `HOST#${host}`, sk: "MEMORY" }),
  item: (id: string): Key => ({ pk: `ITEM#${id}`, sk: "ITEM" }),
  /** An item's text, which is forgotten long before the item. */
  itemText: (id: string): Key => ({ pk: `ITEM#${id}`, sk: "TEXT" }),
  /** Which story tells an item, or that it waits for one: small, since it changes when the item does not. */
  itemStory: (id: string): Key => ({ pk: `ITEM#${id}`, sk: "STORY" }),
  /** A story's id holds the day it was born (`sto_20261120_…`), so that id and window lead to one row. */
  story: (id: string): Key => ({ pk: keys.storyMonth(id.slice(4, 10)), sk: id }),
  /** Not sharded: stories have one writer, and a window is one query a month. */
  storyMonth: (month: string): string => `STORIES#${month}`,
  /** How stories sort in every list: by the instant they were first seen at. */
  storyPosition: ({ firstSeen, id }: StoryPosition): string => `${firstSeen}#${id}`,
  positionIn: ({ sk }: { sk: string }): StoryPosition => ({
    firstSeen: sk.slice(0, INSTANT),
    id: sk.slice(INSTANT + 1),
  }),
  /** The month of an instant, as keys name it: `202611`. */
  monthOf: (at: string): string => at.slice(0, 4) + at.slice(5, 7),
  /** One list of a facet a month, so that none grows for ever. */
  storiesOfFacet: (facet: StoryFacet, month: string): string => `FACET#${facet}#${month}`,
  storyInFacet: (facet: StoryFacet, story: StoryPosition): Key => ({
    pk: keys.storiesOfFacet(facet, keys.monthOf(story.firstSeen)),
    sk: keys.storyPosition(story),
  }),
  storiesOfThread: (threadId: string): string => `THREAD#${threadId}`,
  storyInThread: (threadId: string, story: StoryPosition): Key => ({
    pk: keys.storiesOfThread(threadId),
    sk: keys.storyPosition(story),
  }),
  /** How often stories were written. */
  storyWritings: { pk: "STORIES", sk: "WRITINGS" },
  /** Which stories are about to be written; the same ones at the same instant are one row. */
  storiesWritten: (at: string, hash: string): Key => ({
    pk: keys.storyWritings.pk,
    sk: `WRITTEN#${at}#${hash}`,
  }),
  storiesWrittenSince: (at: string) => ({ from: `WRITTEN#${at}`, to: "WRITTEN#~" }),
  subscription: (id: string): Key => ({ pk: `SUB#${id}`, sk: "SUB" }),
  emailClaim: (hash: string): Key => ({ pk: `EMAIL#${hash}`, sk: "CLAIM" }),
  suppression: (hash: string): Key => ({ pk: `EMAIL#${hash}`, sk: "SUPPRESSED" }),
  hashOfEmailKey: (pk: string): string => pk.slice("EMAIL#".length),
  softBounces: (hash: string): Key => ({ pk: `EMAIL#${hash}`, sk: "BOUNCES" }),
  ask: (id: string): Key => ({ pk: `ASK#${id}`, sk: "ASK" }),
  /** The network addresses that a reader consented from. */
  consent: (id: string): Key => ({ pk: `SUB#${id}`, sk: "CONSENT" }),
  counter: (name: string, hour: string): Key => ({ pk: `COUNT#${name}`, sk: hour }),
  recentUses: (name: string): Key => ({ pk: `COUNT#${name}`, sk: "RECENT" }),
  reply: (key: string): Key => ({ pk: `REPLY#${key}`, sk: "REPLY" }),
  digest: (id: string): Key => ({ pk: `DIGEST#${id}`, sk: "DIGEST" }),
  digestChunk: (id: string, hash: string, index: number): Key => ({
    pk: `DIGEST#${id}`,
    sk: `CHUNK#${hash}#${String(index).padStart(3, "0")}`,
  }),
  /** Part of digests, named by what it says. */
  digestPart: (hash: string): Key => ({ pk: `PART#${hash}`, sk: "PART" }),
  delivery: (id: string): Key => ({ pk: `DELIVERY#${id}`, sk: "DELIVERY" }),
  /** The bytes of a delivery lie with its reader, so that whoever erases the reader finds them all. */
  frozen: (reader: string, id: string): Key => ({ pk: `SUB#${reader}`, sk: `FROZEN#${id}` }),
  frozenOf: (reader: string) => ({ pk: `SUB#${reader}`, from: "FROZEN#", to: "FROZEN$" }),
  /** Everything of a reader's alerts lies together, so that one query reads what is decided from. */
  alertBook: (reader: string): Key => ({ pk: `SUB#${reader}`, sk: "ALERT#BOOK" }),
  alertLook: (reader: string): Key => ({ pk: `SUB#${reader}`, sk: "ALERT#LOOK" }),
  raised: (reader: string, story: string, what: string): Key => ({
    pk: `SUB#${reader}`,
    sk: `ALERT#RAISED#${story}#${what}`,
  }),
  toldFact: (reader: string, story: string, what: string): Key => ({
    pk: `SUB#${reader}`,
    sk: `ALERT#TOLD#${story}#${what}`,
  }),
  toldIn: ({ sk }: Key): { storyId: string; what: string } => {
    const [storyId = "", ...what] = sk.slice("ALERT#TOLD#".length).split("#");
    return { storyId, what: what.join("#") };
  },
  alertsOf: (reader: string) => ({ pk: `SUB#${reader}`, from: "ALERT#", to: "ALERT$" }),
  /** What an alert mail says. */
  alertMail: (reader: string, id: string): Key => ({ pk: `SUB#${reader}`, sk: `ALERTMAIL#${id}` }),
  alertMailsOf: (reader: string) => ({ pk: `SUB#${reader}`, from: "ALERTMAIL#", to: "ALERTMAIL$" }),
  storyWatch: (story: string): Key => ({ pk: `ALERTS#${story}`, sk: "WATCH" }),
  /** Readers who are posted under a key, in buckets of so many bytes; the first knows how many there are. */
  postings: (key: string, bucket: number): Key => ({
    pk: `POSTINGS#${key}`,
    sk: String(bucket).padStart(4, "0"),
  }),
  postingOf: ({ pk, sk }: Key) => ({ key: pk.slice("POSTINGS#".length), bucket: Number(sk) }),
  /** Which keys are in use, in pages, and how often each page has been added to. */
  postingKeys: (page: string): Key => ({ pk: "POSTINGKEYS", sk: `PAGE#${page}` }),
  pageOf: ({ sk }: Key): string => sk.slice("PAGE#".length),
  postingKeysMoved: { pk: "POSTINGKEYS", sk: "MOVED" },
  /** Where a reader is posted. */
  posted: (reader: string): Key => ({ pk: `SUB#${reader}`, sk: "POSTED" }),
  alertWaits: (day: string): Key => ({ pk: keys.alertWaitsOf, sk: day }),
  alertWaitsOf: "ALERTWAITS",
  batch: (id: string): Key => ({ pk: `BATCH#${id}`, sk: "BATCH" }),
  /** Up to when a reader has been told; apart from the reader's own row, since only planning writes it. */
  told: (id: string): Key => ({ pk: `SUB#${id}`, sk: "TOLD" }),
  /** That a change of address has to be looked at. */
  move: (id: string): Key => ({ pk: `SUB#${id}`, sk: "MOVE" }),
  subscriptionOf: (pk: string): string => pk.slice("SUB#".length),
  planning: { pk: "PLANNING", sk: "DIGESTS" },
  /** In which zones anybody has got digests at a local slot. */
  zonesInUse: (slot: LocalSlot): Key => ({ pk: keys.slotsInUse, sk: nameOf(slot) }),
  slotsInUse: "SLOTS",
  /** From when the provider of mail may be called again, and until when it must not be. */
  mailTurn: { pk: "RATE#resend", sk: "TURN" },
  mailHold: { pk: "RATE#resend", sk: "HOLD" },
  run: (job: string, to: string): Key => ({ pk: `RUN#${job}`, sk: to }),
  runs: (job: string): string => `RUN#${job}`,
  week: (week: string): Key => ({ pk: keys.weeks, sk: week }),
  weeks: "WEEKS",
};

/** Sorts after every instant: listed, never due. */
export const NEVER = "9999";
/** Sorts after every time zone too. */
export const LAST = "~";

/** Partitions of the one sparse index, `due`: rows that wait for an instant. */
export const due = {
  feed: (id: string): string => `FEEDS#${shardOf(id)}`,
  feeds: (): string[] => shards("FEEDS"),
  /** Clustering has one writer, so one partition. */
  waitingItems: "ITEMS",
  /** Requests for mail, which stay for seconds. */
  asks: "ASKS",
  /** Who gets digests at a local slot, by time zone. */
  slot: (slot: LocalSlot): string => `SLOT#${nameOf(slot)}`,
  /** Who gets none. */
  noSlot: "SLOT#none",
  /** Where subscriptions stood by when something was due. */
  outdated: (): string[] => shards("SUBSCRIPTIONS"),
  subscriptions: (): string[] => [
    ...LOCAL_SLOTS.map((slot) => due.slot(slot)),
    due.noSlot,
    ...due.outdated(),
  ],
  moves: "MOVES",
  /** Readers whose alerts are to be looked at. */
  alertLook: (reader: string): string => `ALERTLOOKS#${shardOf(reader)}`,
  alertLooks: (): string[] => shards("ALERTLOOKS"),
  suppression: (hash: string): string => `SUPPRESSIONS#${shardOf(hash)}`,
  suppressions: (): string[] => shards("SUPPRESSIONS"),
  openBatch: (id: string): string => `BATCHES#open#${shardOf(id)}`,
  openBatches: (): string[] => shards("BATCHES#open"),
  closedBatch: (id: string): string => `BATCHES#closed#${shardOf(id)}`,
  closedBatches: (): string[] => shards("BATCHES#closed"),
  delivery: (id: string, state: DeliveryState): string => `DELIVERIES#${state}#${shardOf(id)}`,
  deliveries: (state: DeliveryState): string[] => shards(`DELIVERIES#${state}`),
};
