import { instant } from "#lib/core/model/common.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { MONTH_STEMS, ZONE_HOURS } from "./datewords.ts";

const LONGEST_DATE = 100;
const MINUTE_MS = 60_000;

const WEEKDAY = String.raw`(?:[\p{L}.]+,?\s+)?`;
const CLOCK = String.raw`(?<h>\d{1,2})[:.](?<mi>\d{2})(?:[:.](?<s>\d{2})(?:[.,](?<f>\d+))?)?\s*(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`(?:\s*(?<zone>(?:GMT|UTC?|Z)?\s*[+\-−]\s*\d{1,2}:?(?:\d{2})?|[A-Z]{1,5}(?:\s*[+-]\d{4})?)\b)?(?:\s*\(.*\))?`;
const DAY_YEAR = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?`;

/** How almost every feed writes a date: found soonest, and with the parts that the spellings below give it. */
const USUAL: readonly RegExp[] = [
  /^(?:[A-Z][a-z]{2}, )?(?<d>\d{1,2}) (?<month>[A-Z][a-z]{2}) (?<y>\d{4}) (?<h>\d{2}):(?<mi>\d{2}):(?<s>\d{2}) (?<zone>GMT|[+-]\d{4})$/,
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})T(?<h>\d{2}):(?<mi>\d{2}):(?<s>\d{2})(?:\.(?<f>\d+))?(?<zone>Z|[+-]\d{2}:\d{2})$/,
];

/** Every spelling read, each giving the same named parts. Linear: no part can match what its neighbour does. */
const SPELLINGS: readonly RegExp[] = [
  // ISO 8601 and its W3C profile, whole or cut short, with or without separators.
  String.raw`(?<y>\d{4})(?:-?(?<m>\d{2})(?:-?(?<d>\d{2}))?)?(?:[T ]+(?<h>\d{1,2}):?(?<mi>\d{2})(?::?(?<s>\d{2})(?:[.,](?<f>\d+))?)?)?${ZONE}`,
  // RFC 822 and 2822: Mon, 05 Aug 2024 10:00:00 +0200, 5. August 24, 5 de agosto de 2024
  String.raw`${WEEKDAY}(?<d>\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]+(?:de\s+)?(?<month>[\p{L}]+)\.?[\s,-]+(?:de\s+)?(?<y>\d{2,4})(?:[,\sT-]+${CLOCK})?${ZONE}`,
  // asctime: Mon Aug 5 10:00:00 CEST 2024
  String.raw`${WEEKDAY}(?<month>[\p{L}]+)\s+(?<d>\d{1,2})\s+${CLOCK}${ZONE}\s+(?<y>\d{4})`,
  // August 5th, 2024 at 10:00 am EST
  String.raw`${WEEKDAY}(?<month>[\p{L}]+)\.?\s+${DAY_YEAR},?\s+(?<y>\d{4})(?:,?\s+(?:at\s+)?${CLOCK})?${ZONE}`,
  String.raw`(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})\.?(?:[\sT]+${CLOCK})?${ZONE}`,
  String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:,?\s+${CLOCK})?${ZONE}`,
  String.raw`(?<y>\d{4})\s*[년年]\s*(?<m>\d{1,2})\s*[월月]\s*(?<d>\d{1,2})\s*[일日](?:\s*${CLOCK})?${ZONE}`,
].map((source) => new RegExp(`^${source}$`, "iu"));

type Parts = Partial<Record<string, string>>;

const LATIN = /^[a-z]+$/i;

const monthIndex = ({ m, month }: Parts): number | undefined => {
  if (m !== undefined) return Number(m) - 1;
  if (month === undefined) return 0;
  const bare = LATIN.test(month) ? month : month.normalize("NFD").replace(/\p{M}/gu, "");
  const word = bare.toLowerCase();
  return MONTH_STEMS.get(word.slice(0, 4)) ?? MONTH_STEMS.get(word.slice(0, 3));
};

/** Two digits after RFC 2822, three as left by programs that count from 1900. */
const fullYear = (y: string): number => {
  const year = Number(y);
  if (y.length === 2) return year + (year < 70 ? 2000 : 1900);
  return y.length === 3 ? year + 1900 : year;
};

const hour24 = ({ h = "0", half }: Parts): number =>
  half === undefined ? Number(h) : (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);

const OFFSET = /([+\-−])\s*(\d{1,2}):?(\d{2})?$/;

/** Minutes east of UTC; a zone nobody knows, or none, is UTC. */
const zoneMinutes = (zone = ""): number => {
  const offset = OFFSET.exec(zone);
  if (!offset) return (ZONE_HOURS.get(zone.toUpperCase()) ?? 0) * 60;
  const [, sign, hours, minutes] = offset;
  return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
};

const epochOf = (parts: Parts): number | undefined => {
  const year = fullYear(parts["y"] ?? "");
  const month = monthIndex(parts);
  const day = Number(parts["d"] ?? 1);
  const [hour, minute] = [hour24(parts), Number(parts["mi"] ?? 0)];
  const second = Math.min(Number(parts["s"] ?? 0), 60);
  if (month === undefined || month < 0 || month > 11 || year < 1000) return undefined;
  if (day < 1 || day > 31 || hour > 24 || minute > 59) return undefined;
  const milliseconds = Math.floor(Number(`0.${parts["f"] ?? 0}`) * 1_000);
  const local = Date.UTC(year, month, day, hour, minute, Math.min(second, 59), milliseconds);
  return local - zoneMinutes(parts["zone"]) * MINUTE_MS;
};

/**
 * A feed's date as an instant, or null if it is none. Reads RFC 822, ISO 8601 and what feeds write instead,
 * with month names of many languages; without a zone it is UTC, never this machine's.
 */
export function parseDate(text: string): Instant | null {
  if (text.length > LONGEST_DATE) return null;
  return dateIn(text, USUAL) ?? dateIn(text.replace(/[\u200e\u200f\s]+/g, " ").trim(), SPELLINGS);
}

const dateIn = (text: string, spellings: readonly RegExp[]): Instant | null => {
  for (const spelling of spellings) {
    const parts = spelling.exec(text)?.groups;
    const epoch = parts && epochOf(parts);
    if (epoch !== undefined && Number.isFinite(epoch)) return within(epoch);
  }
  return null;
};

const within = (epoch: number): Instant | null => {
  const iso = instant(new Date(epoch));
  return iso.length === "2026-11-20T08:00:00.000Z".length ? iso : null;
};
