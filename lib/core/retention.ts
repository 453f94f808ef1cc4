const HOUR = 3_600;
const DAY = 24 * HOUR;

/** How long what is kept of readers is kept, seconds; `docs/privacy.md` says it in words. */
export const KEPT = {
  /** A request for mail that nobody has answered yet. */
  ask: 2 * DAY,
  /** A subscription that was asked for and never confirmed, and the address of who asked. */
  pending: 7 * DAY,
  /** A subscription that has ended, for whoever wants it back. */
  unsubscribed: 30 * DAY,
  /** The bytes of a mail: longer than any try, for questions. */
  frozen: 30 * DAY,
  /** The network addresses that a consent was given from. */
  consent: 180 * DAY,
  /** Soft bounces without another: some fourteen weekly mails. */
  bounces: 100 * DAY,
  /** Uses of a limited thing within one hour. */
  counter: 2 * HOUR,
} as const;

/** When something written now expires, in the seconds since 1970 that DynamoDB compares. */
export const expiryOf = (now: Date, kept: number): number =>
  Math.floor(now.getTime() / 1000) + kept;
