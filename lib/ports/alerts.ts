import type { Alert } from "#lib/core/model/alert.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type {
  AlertBook,
  AlertLook,
  AlertMail,
  Posting,
  Raised,
  ReaderAlerts,
  StoryWatch,
  ToldFact,
  Waits,
} from "#lib/core/model/raised.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Page } from "#lib/ports.ts";

/** What is raised for readers, and what they were told of it. */
export interface AlertStore {
  /** Stories as they were when last looked at; those that never were are missing. */
  watched(storyIds: readonly string[]): Promise<Map<string, StoryWatch>>;
  /** Notes what stories were looked at as: after everything that they raised has been written. */
  watch(watches: readonly StoryWatch[]): Promise<void>;
  /** Writes what was raised, then that its readers are to be looked at as from `at`. Repeated without harm. */
  raise(raised: readonly Raised[], at: Instant): Promise<void>;
  /** All that one reader's alerts are decided from, as it stands this very moment. */
  of(subscriptionId: string): Promise<ReaderAlerts>;
  /** Writes the book where it still is of the revision that `before` has; there is none without `before`. */
  book(before: AlertBook | undefined, after: AlertBook): Promise<boolean>;
  /**
   * Notes what a reader was told, where nobody has noted it yet; answers those that another noted. Noting it twice for
   * one alert is harmless.
   */
  tell(told: readonly ToldFact[]): Promise<ToldFact[]>;
  /** Takes back what was noted, where the same alert noted it. */
  untell(told: readonly ToldFact[]): Promise<void>;
  /** Has a reader looked at again at an instant, or no more; nothing where something was raised meanwhile. */
  lookAgain(look: AlertLook, dueAt: Instant | undefined): Promise<void>;
  /** Readers who are to be looked at by `now`. */
  due(now: Instant, cursor?: string): Promise<Page<string>>;
  /** Keeps what alert mails say, thirty days long. */
  keepMails(mails: readonly AlertMail[]): Promise<void>;
  /** What those of the given alert mails say that are kept, by delivery. */
  mails(asked: readonly Pick<Delivery, "id" | "subscriptionId">[]): Promise<Map<string, Alert>>;
  /** Removes all of a reader; and of one who is gone, their places in the index. */
  purge(subscriptionId: string): Promise<void>;
  /** Adds to how long the alerts of a day (UTC, `2026-11-20`) waited; `counts` by upper bound. */
  noteWaits(waits: Waits): Promise<void>;
  /** How long the alerts of the days from one to another waited, both included, in order. */
  waits(from: string, to: string): Promise<Waits[]>;
}

/** Readers who want alerts, by what stories may have that concern them. */
export interface AlertIndex {
  /**
   * Readers who may be concerned by a story that has any of these keys; none is missing, some are too many. Each comes once, but
   * while a change of what they ask for is under way, or was cut short, once as they were and once as they are to be.
   */
  find(keys: Iterable<string>): Promise<Posting[]>;
  /**
   * Posts a reader as the subscription says, whatever they are posted under; answers the keys, none of a reader who wants no
   * alerts. Changing a subscription does so by itself. Throws on a query that cannot be read.
   */
  repost(subscription: Subscription): Promise<string[]>;
}
