import type { Ask } from "#lib/core/model/ask.ts";
import type { SoftBounce } from "#lib/core/delivery-events.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest, DigestSummary, SourcesHeard } from "#lib/core/model/digest.ts";
import type { ParsedFeed } from "#lib/core/model/entry.ts";
import type { Feed, KnownEntry, Validators } from "#lib/core/model/feed.ts";
import type { HostMemory } from "#lib/core/model/host.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Batch } from "#lib/core/model/batch.ts";
import type { BatchOutcome, Mail, SendOutcome } from "#lib/core/model/mail.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Planning, Told } from "#lib/core/model/planning.ts";
import type { Run } from "#lib/core/model/run.ts";
import type { Story, ToldStory } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";
import type { Instant, LanguageCode } from "#lib/core/model/common.ts";
import type { LocalSlot } from "#lib/core/model/local-slot.ts";
import type { StoryFacet, StoryPosition } from "#lib/core/stories/facets.ts";
import type { AlertIndex, AlertStore } from "./ports/alerts.ts";

export type { AlertIndex, AlertStore } from "./ports/alerts.ts";

/** The current instant; a job run with `--at` gets a fixed one. */
export type Clock = () => Date;

/** Waits so many milliseconds. */
export type Sleep = (ms: number) => Promise<void>;

/** `bytes` random bytes as lower-case hex. */
export type RandomHex = (bytes: number) => string;

export type FetchOutcome =
  | {
      kind: "fetched";
      /** Decoded of content-encoding, not of charset. */
      body: Uint8Array;
      contentType: string | null;
      validators: Omit<Validators, "since">;
      finalUrl: string;
      /** Set when there were redirects on the way and every one was permanent (301, 308). */
      movedTo?: string;
      /** `Cache-Control: max-age`, seconds. */
      maxAge?: number;
    }
  | { kind: "unchanged"; finalUrl: string; movedTo?: string; maxAge?: number }
  /** Worth another try; `after` is the server's Retry-After in seconds. */
  | { kind: "retry"; reason: string; after?: number; finalUrl?: string }
  | { kind: "gone"; reason: string; finalUrl?: string }
  | { kind: "refused"; reason: string; finalUrl?: string };

export type ParseOutcome = { ok: true; feed: ParsedFeed } | { ok: false; reason: string };

/** The article of a page as plain text, a line a paragraph. */
export type ArticleOutcome = { ok: true; text: string } | { ok: false; reason: string };

/** The network side of a feed: bytes, and what they say. */
export interface FeedSource {
  /**
   * `toldBy` is the feed or site that led to the address, where the operator did not give it himself: allowed private
   * endpoints are open to those alone that are there.
   */
  fetch(
    url: string,
    validators?: Omit<Validators, "since">,
    toldBy?: string,
  ): Promise<FetchOutcome>;
  parse(body: Uint8Array, contentType: string | null, baseUrl: string): Promise<ParseOutcome>;
  /** Reads the page of an entry. */
  article(body: Uint8Array, contentType: string | null): Promise<ArticleOutcome>;
}

/** A feed that was found and read. */
export type FoundFeed = {
  url: string;
  title: string | null;
  language: LanguageCode | null;
  entries: number;
  newest: Instant | null;
};
export type FindOutcome = { ok: true; feeds: FoundFeed[] } | { ok: false; reason: string };

/** Looks for feeds behind the address of a feed or of a site. */
export interface FeedFinder {
  find(address: string): Promise<FindOutcome>;
}

export type { SendOutcome } from "#lib/core/model/mail.ts";

export interface Mailer {
  /** Hands one mail over. The same key within 24 h never sends twice. */
  send(mail: Mail, idempotencyKey: string): Promise<SendOutcome>;
}

export interface BatchMailer {
  /** Hands several over in one request, under one key, in the same way; one that cannot be taken harms no other. */
  sendBatch(
    mails: readonly { deliveryId: string; mail: Mail }[],
    idempotencyKey: string,
  ): Promise<BatchOutcome>;
}

/** Until when no mail may be handed over, and why. */
export type Hold = { until: Instant; reason: string };

/** What all workers agree on before they call the provider, wherever they run. */
export interface MailGate {
  /**
   * Resolves when it is this caller's turn: the account takes only so many requests a second. Asked before anything is
   * decided of a mail, since it may take a minute.
   */
  turn(): Promise<void>;
  /** Keeps everybody from calling until an instant: the account, not a mail, is in trouble. */
  hold(hold: Hold): Promise<void>;
  /** The hold there is now. */
  held(): Promise<Hold | undefined>;
}

/** What a page of results looks like everywhere; no cursor means the end. */
export type Page<T> = { items: T[]; cursor?: string };

export interface FeedStore {
  /** Adds or updates what the catalogue says of a feed, leaving its polling state alone. */
  sync(feed: Feed): Promise<void>;
  get(id: string): Promise<Feed | undefined>;
  list(): Promise<Feed[]>;
  /** Enabled feeds whose next poll is at or before `now`. */
  due(now: Instant): Promise<Feed[]>;
  /** Records a poll: state, next poll, and (when given) the identities the feed now shows. */
  record(feed: Feed, known?: readonly KnownEntry[]): Promise<void>;
  known(id: string): Promise<KnownEntry[]>;
  remove(id: string): Promise<void>;
  /** Notes how well all sources are heard, in place of what was noted before. */
  noteHeard(heard: SourcesHeard): Promise<void>;
  /** What was noted last, of which the last second may not show; none where nothing was that can be read. */
  heard(): Promise<SourcesHeard | undefined>;
}

/** What is learnt of the pages of a host. */
export interface HostStore {
  /** No memory where nothing is remembered that can be read. */
  get(host: string): Promise<{ memory: HostMemory | undefined; revision: number }>;
  /** Replaces it if it still is of the revision that was read; false when somebody else was faster. */
  put(host: string, memory: HostMemory, revision: number): Promise<boolean>;
}

export interface ItemStore {
  /**
   * Writes items that are not there yet and revises those whose fingerprint changed, keeping the story, first-seen
   * instant and earlier wording of a known one. Lines of `furniture` that come or go are told as no change. Answers the
   * ids that are new or revised; repeating it answers none.
   */
  put(
    items: readonly Item[],
    furniture?: ReadonlySet<string>,
  ): Promise<{ created: string[]; revised: string[] }>;
  get(ids: readonly string[]): Promise<Item[]>;
  /** Ids of at most so many items that wait for their story, first seen first. What was just settled may still be among them. */
  waiting(most: number): Promise<string[]>;
  /** Those of the given items, relevant ones, whose present wording no story has taken in. */
  untold(ids: readonly string[]): Promise<Item[]>;
  /** Marks items, as they were read, as taken in by their stories. */
  settle(settled: readonly { item: Item; storyId: string }[]): Promise<void>;
}

export interface StoryStore {
  /**
   * Counts a writing of stories that is about to begin, and answers how many there have been. Whoever is answered the
   * number after the one of its own last writing knows that nobody else wrote in between.
   */
  beginWriting(): Promise<number>;
  /**
   * Writes stories, and into the lists of their facets and threads. `before` are the same stories as the table has them:
   * lists in which they stand already are not written again. `at`, which is the clock's without it, is when they count as
   * written.
   */
  put(stories: readonly Story[], before?: ReadonlyMap<string, Story>, at?: Instant): Promise<void>;
  /** A `stale` one may lack a change of the last second. */
  get(id: string, stale?: boolean): Promise<Story | undefined>;
  /** Stories first seen in [from, to), oldest first. */
  window(from: Instant, to: Instant): Promise<Story[]>;
  /** The same as readers are told them, without what only clustering needs. */
  told(from: Instant, to: Instant): Promise<ToldStory[]>;
  /** Those of the given ids that are there and can be read, in no order. */
  toldOf(ids: readonly string[]): Promise<ToldStory[]>;
  /** Ids of stories that were written since an instant, or about to be: it is noted before, and forgotten after 8 days. */
  writtenSince(since: Instant): Promise<string[]>;
  /**
   * Where stories stand in the list of a facet: the newest first seen in [from, to) that come after a position, at most
   * `limit`. A story that has left the facet stays listed; stories of before there were lists are not,
   * until they grow or `relist` has met them.
   */
  listed(
    facet: StoryFacet,
    range: { from: Instant; to: Instant; after?: StoryPosition | undefined },
    limit: number,
  ): Promise<StoryPosition[]>;
  /** The stories that stand at these positions, newest first; without those that are not there or cannot be read. */
  at(positions: readonly StoryPosition[]): Promise<ToldStory[]>;
  /** Stories of a thread, newest first, at most 100. */
  inThread(threadId: string): Promise<Story[]>;
  /**
   * Writes the stories of [from, to) into their lists whose rows do not say that they are listed, and answers how many
   * these were. Harmless beside the one writer of stories, and repeated without harm.
   */
  relist(from: Instant, to: Instant): Promise<number>;
}

/** That somebody has to look at a change of address at an instant. */
type MoveHint = { id: string; dueAt: Instant };

/** An address that gets no more mail, by its keyed hash: why, and since when. */
export type Suppression = { emailHash: string; reason: string; at: Instant };

export interface SubscriptionStore {
  /** Creates it unless the address already has one; answers the one that is there now. */
  create(subscription: Subscription): Promise<Subscription>;
  get(id: string): Promise<Subscription | undefined>;
  byEmailHash(hash: string): Promise<Subscription | undefined>;
  /** Replaces it if it still is as `before` said; false when somebody else was faster. */
  replace(before: Subscription, after: Subscription): Promise<boolean>;
  /** Time zones, in order, in which anybody gets digests at each of these local slots, or has got them once. */
  zones(slots: readonly LocalSlot[]): Promise<string[][]>;
  /** Ids of at most so many who get digests at a local slot of a time zone. */
  inSlot(slot: LocalSlot, zone: string, most: number, cursor?: string): Promise<Page<string>>;
  /** How many these are. */
  countIn(slot: LocalSlot, zone: string): Promise<number>;
  /** Subscriptions whose change of address, if it is still there, is over at or before `now`. */
  movesDue(now: Instant, cursor?: string): Promise<Page<MoveHint>>;
  /** Has a change of address looked at again when it is over; forgets the hint of none. Harmless where it is another's. */
  moveSeen(hint: MoveHint, subscription: Subscription | undefined): Promise<void>;
  /** Subscriptions that the index lists as it used to: by when something was due. */
  outdated(
    cursor?: string,
  ): Promise<Page<{ subscription: Subscription; dueAt: Instant | undefined }>>;
  /** Lists a subscription as it is listed now, unless somebody has just changed it. */
  relist(subscription: Subscription): Promise<void>;
  /**
   * Those of the given ids that are there, undefined each that cannot be read; without `fresh`, a change of the last
   * second may not show.
   */
  many(ids: readonly string[], fresh?: boolean): Promise<Map<string, Subscription | undefined>>;
  /** Those of the given ids of whom nothing is left. */
  gone(ids: readonly string[]): Promise<string[]>;
  list(cursor?: string): Promise<Page<Subscription>>;
  /** Ends the claim of a subscription with it, where a crash let the claim last; nothing to an active one. */
  tidyClaim(subscription: Subscription): Promise<void>;
  /** Claims an address for a subscription, two days long; false when another has it. Claiming what one has is harmless. */
  claimAddress(emailHash: string, id: string): Promise<boolean>;
  /** Lets go of an address that a subscription has left, and of what bounced there; harmless where it is another's. */
  leaveAddress(emailHash: string, id: string): Promise<void>;
  /** Removes where it was consented from, what bounced, the claim on the address and the row last; a suppression stays. */
  erase(subscription: Subscription): Promise<void>;
  suppress(emailHash: string, reason: string, at: Instant): Promise<void>;
  suppressed(emailHash: string): Promise<string | undefined>;
  /** Why each of the given addresses is suppressed, of those that are. */
  suppressedOf(emailHashes: readonly string[]): Promise<Map<string, string>>;
  suppression(emailHash: string): Promise<Suppression | undefined>;
  /** Suppressed addresses by hash, page after page. */
  suppressions(cursor?: string): Promise<Page<Suppression>>;
  /** Lifts a suppression, and forgets what bounced there. */
  lift(emailHash: string): Promise<void>;
  /** Notes a soft bounce; answers all since they were last forgotten, this one among them. */
  noteBounce(emailHash: string, bounce: SoftBounce): Promise<SoftBounce[]>;
  /** Forgets the soft bounces up to an instant. */
  forgetBounces(emailHash: string, upTo: Instant): Promise<void>;
  /** Counts one more use of a limited thing in this hour; answers how many there are now. */
  count(name: string, hour: Instant): Promise<number>;
  /** Takes one of the uses of a limited thing that any sixty minutes and any 24 hours have; false when none is left. */
  take(name: string, most: { hour: number; day: number }): Promise<boolean>;
}

/** The network addresses that a consent was asked for and given from; forgotten before the consent is. */
export type ConsentAddresses = { requestedFrom?: string; confirmedFrom?: string };

export interface ConsentStore {
  /** Where a subscription was asked for, in place of what was noted before. */
  noteRequest(subscriptionId: string, from: string): Promise<void>;
  noteConfirmation(subscriptionId: string, from: string): Promise<void>;
  /** Forgets them: what was noted for a subscription that turned out to be gone. */
  remove(subscriptionId: string): Promise<void>;
  get(subscriptionId: string): Promise<ConsentAddresses>;
}

/** Requests for mail that wait to be answered. */
export interface AskStore {
  put(ask: Ask): Promise<void>;
  get(id: string): Promise<Ask | undefined>;
  /** Ids of at most so many, oldest first. What was just answered may still be among them. */
  waiting(most: number): Promise<string[]>;
  remove(id: string): Promise<void>;
}

export interface BatchStore {
  /** Writes drafts, which are forgotten after a month unless they are planned. */
  draft(batches: readonly Batch[]): Promise<void>;
  /** A `stale` one may lack a change of the last second. */
  get(id: string, stale?: boolean): Promise<Batch | undefined>;
  /**
   * Writes the next state if the batch is still in the state, and as often tried, as `before` says. One that has ended is
   * forgotten after 400 days.
   */
  record(before: Batch, after: Batch): Promise<boolean>;
  /**
   * Ids of batches that are planned or claimed, oldest first; with an instant only those that a worker may take then and
   * that no message may be under way for.
   */
  open(cursor?: string, forgottenBy?: Date): Promise<Page<string>>;
  /** Batches that have ended, oldest first. */
  closed(cursor?: string): Promise<Page<Batch>>;
}

/** What planning runs leave each other. */
export interface PlanningStore {
  get(): Promise<Planning | undefined>;
  /** Writes it where the one there still is of the number, and held as long, as `before` says; none without `before`. */
  put(before: Planning | undefined, after: Planning): Promise<boolean>;
  /** Up to when these readers have been told; undefined of one whose row cannot be read. */
  told(subscriptionIds: readonly string[]): Promise<Map<string, Told | undefined>>;
  /** Replaces it without a condition: only the one planning run that there is may do so. */
  tell(told: readonly Told[]): Promise<void>;
  /** Forgets it with its reader. */
  forget(subscriptionId: string): Promise<void>;
}

export interface DigestStore {
  /**
   * Stores it once; a digest that is there already stays as it is and is answered. It is forgotten at `keepUntil`;
   * creating it without one keeps it for good, also where it is there already.
   */
  create(digest: Digest, keepUntil?: Instant): Promise<{ digest: Digest; created: boolean }>;
  get(id: string): Promise<Digest | undefined>;
  /** The same for many digests that are kept for good. Answers, in order, what is known then of each that counts, or what failed. */
  createMany(digests: readonly Digest[]): Promise<(DigestSummary | Error)[]>;
  /** What is known of those of the given ids that are kept for good, without reading them. */
  known(ids: readonly string[]): Promise<Map<string, DigestSummary>>;
  /** Those of the given ids that are there and can be read. */
  many(ids: readonly string[]): Promise<Map<string, Digest>>;
}

/** What the bytes of a delivery are found by. */
type DeliveryKey = Pick<Delivery, "id" | "subscriptionId">;

export interface DeliveryStore {
  /** Plans it unless it is there; false when it was. */
  plan(delivery: Delivery): Promise<boolean>;
  /** One without a row of its own is what its batch says of it. A `stale` one may lack a change of the last second. */
  get(id: string, stale?: boolean): Promise<Delivery | undefined>;
  /** Stores the exact bytes once, with the reader; answers the ones that count, which may be earlier ones. */
  freeze(delivery: DeliveryKey, mail: Mail): Promise<Mail>;
  frozen(delivery: DeliveryKey): Promise<Mail | undefined>;
  /** All bytes that are still kept of a reader's mails. */
  mailsOf(subscriptionId: string): Promise<{ deliveryId: string; mail: Mail }[]>;
  /** Takes the delivery for `until`; undefined when it is closed, a batch's to send, or another worker holds it. */
  claim(id: string, now: Instant, until: Instant): Promise<Delivery | undefined>;
  /**
   * Writes the next state if the delivery is still in the state, and under the claim, that `before` says. One that only
   * its batch told of has a row of its own from then on, which counts before the batch.
   */
  record(before: Delivery, after: Delivery): Promise<boolean>;
  /**
   * Deliveries in a state, planned at `since` or later, oldest first: those with a row of their own, then those that only
   * a batch tells of.
   */
  inState(state: Delivery["state"], cursor?: string, since?: Instant): Promise<Page<Delivery>>;
  /** The same, of those with a row of their own alone. */
  rowsInState(state: Delivery["state"], cursor?: string, since?: Instant): Promise<Page<Delivery>>;
  /** Removes the bytes of all mails to a reader. */
  purge(subscriptionId: string): Promise<void>;
}

export interface RunStore {
  record(run: Run): Promise<void>;
  last(job: Run["job"]): Promise<Run | undefined>;
  /** Runs of a job whose periods ended in [from, to], oldest first. */
  between(job: Run["job"], from: Instant, to: Instant): Promise<Run[]>;
  /** So many runs, of one job or all, newest first. */
  list(asked: { limit: number; job?: Run["job"]; cursor?: string }): Promise<Page<Run>>;
}

/** Answers to requests that carried an Idempotency-Key, so that a repetition is answered and not worked on again. */
export interface ReplyStore {
  /** Begins work on a request; where its key has been used, answers the request and, if it has ended, its answer. */
  begin(
    key: string,
    request: string,
  ): Promise<
    | { kind: "begun" }
    | { kind: "open"; request: string }
    | { kind: "done"; request: string; answer: Uint8Array }
  >;
  /** Keeps the answer for 24 hours. */
  finish(key: string, request: string, answer: Uint8Array): Promise<void>;
  /** Lets the request be worked on again. */
  drop(key: string): Promise<void>;
}

export interface WeekStore {
  /** Replaces what was counted of the week before. */
  put(counts: WeekCounts): Promise<void>;
  /** What was counted of the weeks from one to another, both included, in order. */
  between(from: IsoWeek, to: IsoWeek): Promise<WeekCounts[]>;
}

/** Everything kept, one entity a property. */
export interface Stores {
  feeds: FeedStore;
  hosts: HostStore;
  items: ItemStore;
  stories: StoryStore;
  asks: AskStore;
  subscriptions: SubscriptionStore;
  consents: ConsentStore;
  digests: DigestStore;
  deliveries: DeliveryStore;
  batches: BatchStore;
  alerts: AlertStore;
  alertIndex: AlertIndex;
  planning: PlanningStore;
  runs: RunStore;
  replies: ReplyStore;
  weeks: WeekStore;
}

/** A message is a hint, the table the truth: whatever a queue loses, the sweep finds. */
export interface Queue {
  send(messages: readonly Message[]): Promise<void>;
}

/** Work that was given up: what it was, since when it lies there, and why if that is known. */
export type DeadLetter = { at: Instant; body: string; tries?: number; error?: string };
/** What one queue gave up on: roughly how much, and some of it. */
export type DeadLetterBox = { queue: string; approximate: number; letters: DeadLetter[] };

export interface DeadLetters {
  /** Looks without taking anything away; a box for each queue, empty ones too. */
  look(): Promise<DeadLetterBox[]>;
}

export type Log = (event: string, fields: Record<string, unknown>) => void;
