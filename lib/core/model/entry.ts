import * as z from "zod";
import { Instant, LanguageCode } from "./common.ts";
import { PollWishes } from "./feed.ts";

const Enclosure = z.object({
  url: z.string(),
  type: z.string().optional(),
  length: z.int().optional(),
});

/** One entry as its feed tells it, whatever the format; links absolute, text plain, content sanitised HTML. */
export const RawEntry = z.object({
  id: z.string().nullable(),
  link: z.string().nullable(),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  content: z.string().nullable(),
  published: Instant.nullable(),
  updated: Instant.nullable(),
  enclosures: z.array(Enclosure),
});
export type RawEntry = z.infer<typeof RawEntry>;

/** A whole feed document after parsing. */
export const ParsedFeed = z.object({
  format: z.enum(["rss", "rdf", "atom", "json"]),
  title: z.string().nullable(),
  link: z.string().nullable(),
  id: z.string().nullable(),
  updated: Instant.nullable(),
  summary: z.string().nullable(),
  language: LanguageCode.nullable(),
  /** RSS `ttl`, `skipHours` and `skipDays`. */
  wishes: PollWishes,
  entries: z.array(RawEntry),
});
export type ParsedFeed = z.infer<typeof ParsedFeed>;
