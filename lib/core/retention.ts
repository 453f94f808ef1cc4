/** Seconds. */
export const HOUR = 3_600;
export const DAY = 24 * HOUR;

/** How long what is not kept for good is kept, seconds; of readers `docs/privacy.md` says it in words. */
export const KEPT = {
  /** A report, from when it was first seen. */
  item: 400 * DAY,
  /** Its whole text, from when that was read. */
  text: 30 * DAY,
  /** What was learnt of a host, after the last document that taught something. */
  host: 90 * DAY,
  /** A digest that somebody asked for and no mail leads to. */
  onDemand: 30 * DAY,
  /** A request for mail that nobody has answered yet. */
  ask: 2 * DAY,
  /** A subscription that was asked for and never confirmed, and the address of who asked. */
  pending: 7 * DAY,
  /** A subscription that has ended, for whoever wants it back. */
  unsubscribed: 30 * DAY,
  /** A claim on an address that a change of address is about to need: as long as its links are good. */
  moveClaim: 2 * DAY,
  /** A batch of mails that was prepared and never planned: longer than anybody waits for a run to be taken over. */
  draft: 30 * DAY,
  /** A batch of mails that has ended: as long as up to when its readers were told. */
  batch: 400 * DAY,
  /** Up to when a reader has been told: longer than any window reaches back, and any pause. */
  told: 400 * DAY,
  /** Which mails a reader got of late. */
  recent: 30 * DAY,
  /** The bytes of a mail: longer than any try, for questions. */
  frozen: 30 * DAY,
  /** The network addresses that a consent was given from. */
  consent: 180 * DAY,
  /** What concerned a reader: a story grows for a week, and two more it may be corrected. */
  raised: 21 * DAY,
  /** What they were told of it: longer than that, also where it is raised again, or it would be told again. */
  alerted: 45 * DAY,
  /** What a story was when last looked at for alerts, as long. */
  watch: 45 * DAY,
  /** What alerts a reader got on the last day of any, and the one under way: longer than any is tried for. */
  book: 30 * DAY,
  /** How long alerts of a day waited. */
  waits: 400 * DAY,
  /** Soft bounces without another: some fourteen weekly mails. */
  bounces: 100 * DAY,
  /** The sealed answer to a request with an `Idempotency-Key`. */
  reply: DAY,
  /** Which stories were written: as long as a process believes what it remembers of them, and some. */
  written: 8 * DAY,
  /** Uses of a limited thing within one hour. */
  counter: 2 * HOUR,
  /** When an address was last mailed for somebody who asked: as long as that counts. */
  uses: 25 * HOUR,
} as const;

/** Seconds since 1970, by which DynamoDB tells what has expired. */
export const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000);

/** When something written now expires. */
export const expiryOf = (now: Date, kept: number): number => secondsOf(now) + kept;
