import * as z from "zod";
import { CountryCode, Instant, LanguageCode } from "./common.ts";

export const SourceKind = z.enum([
  "official",
  "state-media",
  "wire",
  "trade",
  "think-tank",
  "independent",
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** Letters of a source's id that a reader may name; no route takes in a longer one. */
export const LONGEST_SOURCE_ID = 80;

/** The publisher behind one or more feeds. */
export const Source = z.object({
  id: z.string(),
  name: z.string(),
  kind: SourceKind,
  country: CountryCode.optional(),
  /** The company or house behind it; sources of one owner count as one voice. */
  owner: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** HTTP cache validators, kept byte-exact as the server sent them (RFC 9110, 8.8). */
export const Validators = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  since: Instant,
});
export type Validators = z.infer<typeof Validators>;

/** What the last poll of a feed came to: `fetched`, `unchanged`, or a failure with its reason. */
export const PollOutcome = z.object({
  kind: z.enum(["fetched", "unchanged", "retry", "gone", "refused", "unreadable"]),
  reason: z.string().optional(),
  at: Instant,
});
export type PollOutcome = z.infer<typeof PollOutcome>;

/** What a feed's own document asks of those who poll it: minutes between polls, hours and days (0 is Sunday) in UTC to leave out. */
export const PollWishes = z.object({
  ttlMinutes: z.int().nonnegative().optional(),
  skipHours: z.array(z.int().min(0).max(23)).optional(),
  skipDays: z.array(z.int().min(0).max(6)).optional(),
});
export type PollWishes = z.infer<typeof PollWishes>;

/** Where permanent redirects lead, how often, and since when. */
const Move = z.object({ to: z.url(), since: Instant, hits: z.int().positive() });

export const Feed = z.object({
  id: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  source: Source,
  language: LanguageCode.optional(),
  /** Whether the page of each new entry is read too, since the feed tells little of it. */
  fullText: z.boolean().optional(),
  enabled: z.boolean(),
  addedBy: z.enum(["catalogue", "admin"]),
  nextPollAt: Instant,
  lastPollAt: Instant.optional(),
  lastOutcome: PollOutcome.optional(),
  failures: z.int().nonnegative(),
  validators: Validators.optional(),
  /** Hash of the body last read whole: many servers know no validators and send the same bytes again. */
  bodyHash: z.string().optional(),
  /** Effective dates of its newest entries, newest first: the feed's own rhythm. */
  arrivals: z.array(Instant),
  /** As its document last said; kept, since an unchanged one does not say it again. */
  wishes: PollWishes.optional(),
  /** Where it is asked for, once permanent redirects are believed. */
  movedTo: z.url().optional(),
  move: Move.optional(),
  /** When it last showed nothing that was known: entries before that were missed. */
  rolledAt: Instant.optional(),
});
export type Feed = z.infer<typeof Feed>;

/** What a feed remembers of an entry it showed: its item, its identities and a fingerprint of its words. */
export const KnownEntry = z.object({
  itemId: z.string(),
  identities: z.array(z.string()),
  fingerprint: z.string(),
});
/** `folded`: it stands like this in the feed's large row of what it remembers, which need not be written for it. */
export type KnownEntry = z.infer<typeof KnownEntry> & { folded?: true };
