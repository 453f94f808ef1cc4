import type { Instant } from "#lib/core/model/common.ts";

/** One entry of a feed of ours. Addresses are absolute; all else is plain text, to be escaped by whoever writes it out. */
export type FeedEntry = {
  /** A tag URI that stays whatever becomes of the entry's words. */
  id: string;
  title: string;
  summary: string;
  /** Our page of it. */
  alternate: string;
  /** The page of somebody else that it tells of. */
  via?: string | undefined;
  published: Instant;
  updated: Instant;
  /** Names of those who tell it. */
  authors: readonly string[];
  categories: readonly { term: string; label: string }[];
  /** ISO 639; of what is unknown (`und`) nothing is said. */
  language?: string | undefined;
};

/** A feed of ours, whatever it lists, newest first. */
export type FeedDocument = {
  id: string;
  title: string;
  /** Its own address. */
  self: string;
  /** The page that shows the same to people. */
  alternate: string;
  updated: Instant;
  entries: readonly FeedEntry[];
};

/** Who publishes every feed of ours. */
export const PUBLISHER = "Sitrep";

/** All but the characters that XML 1.0 allows: control characters, halves of surrogate pairs, noncharacters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that any reader of feeds can take: without what XML forbids, white space as single blanks. */
export const clean = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/\s+/g, " ").trim();

/**
 * A lasting name for a thing of ours (RFC 4151): `tag:sitrep.example,2026-11-20:sto_1`. The day must be one on which
 * the host was ours, and never change; `name` holds what a URI's path and query may.
 */
export const tagUri = (publicUrl: string, day: string, name: string): string =>
  `tag:${new URL(publicUrl).hostname},${day.slice(0, 10)}:${name}`;
