import type { EventDate } from "#lib/core/model/event-date.ts";
import type { SourceKind } from "#lib/core/model/feed.ts";
import type { Role } from "#lib/core/model/item.ts";
import type { Health } from "#lib/core/polling/health.ts";
import type { FeedHealth } from "../schemas/catalogue.ts";
import { counted } from "./text.ts";

/** What a source is, of one and as the heading over many. */
export const KINDS: Record<SourceKind, { one: string; many: string }> = {
  official: { one: "official source", many: "Official sources" },
  wire: { one: "news agency", many: "News agencies" },
  trade: { one: "trade press", many: "Trade press" },
  "think-tank": { one: "think tank", many: "Think tanks" },
  independent: { one: "independent outlet", many: "Independent outlets" },
  "state-media": { one: "state media", many: "State media" },
};

/** How a country stands in a story. */
export const ROLES: Record<Role, string> = {
  subject: "takes part",
  venue: "where it happens",
  mentioned: "only named",
};

export const STATES: Record<Health, string> = {
  live: "Live",
  gap: "Entries missed",
  new: "New",
  silent: "Silent",
  blocked: "Blocked",
  failing: "Failing",
  gone: "Gone",
  off: "Off",
};

/** A length of time in the one unit that says enough. */
const duration = (hours: number): string => {
  if (hours < 1) return "less than an hour";
  if (hours < 48) return counted(Math.round(hours), "hour", "hours");
  if (hours < 60 * 24) return counted(Math.round(hours / 24), "day", "days");
  return counted(Math.round(hours / 24 / 30), "month", "months");
};

const rhythm = ({ usualHours }: FeedHealth): string =>
  usualHours === undefined ? "" : `, usually one every ${every(usualHours)}`;
const every = (hours: number): string =>
  hours < 1 ? "few minutes" : duration(hours).replace(/^1 /, "");

const OUTCOMES: Record<string, string> = {
  html: "it answers with a page, not a feed",
  challenge: "it wants proof that a person asks",
  empty: "it answers with nothing",
  "not-a-feed": "what it answers is no feed",
  "bad-json": "what it answers is broken",
  "bad-encoding": "what it answers is broken",
  "bad-url": "its address is none",
  "private-address": "its address is not on the public network",
  "redirect-limit": "it sends us from address to address",
  "too-deep": "what it answers is broken",
  "too-large": "its answer is too large",
  connection: "its server cannot be reached",
  deadline: "its server takes too long",
  dns: "its server has no address",
};

/** Why, in words where we have some, else by the name that the API gives it. */
const because = (outcome: string | undefined): string => {
  if (outcome === undefined) return "";
  const [, status] = /^http-(\d+)$/.exec(outcome) ?? [];
  return ` (${status === undefined ? (OUTCOMES[outcome] ?? outcome) : `it answers with an error, ${status}`})`;
};

/** How a feed is, as one would say it. */
export function feedWords(feed: FeedHealth): string {
  const { quietHours, lastOutcome } = feed;
  const newest = quietHours === undefined ? undefined : duration(quietHours);
  switch (feed.health) {
    case "live":
      return newest ? `newest entry ${newest} ago${rhythm(feed)}` : "read";
    case "gap":
      return `brought more than one look shows: some entries of the last day were missed${rhythm(feed)}`;
    case "silent":
      return newest ? `silent for ${newest}${rhythm(feed)}` : "answers, but has no dated entry";
    case "new":
      return "not read yet";
    case "blocked":
      return `its server refuses us${because(lastOutcome)}`;
    case "failing":
      return `cannot be read${because(lastOutcome)}`;
    case "gone":
      return "its server says that it is gone";
    case "off":
      return "switched off";
  }
}

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

const dayText = (date: string): string => {
  const format = FORMATS[date.length];
  const at = new Date(date);
  return format && !Number.isNaN(at.getTime())
    ? new Intl.DateTimeFormat("en-GB", { ...format, timeZone: "UTC" }).format(at)
    : date;
};

/** `20 November 2026`, `November 2026`, `20 November 2026 to 22 November 2026`. */
export const eventDay = ({ date, until }: EventDate): string =>
  until === undefined ? dayText(date) : `${dayText(date)} to ${dayText(until)}`;
