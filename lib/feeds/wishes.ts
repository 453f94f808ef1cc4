import type { PollWishes } from "#lib/core/model/feed.ts";

const WHOLE_NUMBER = /^\s*(\d{1,9})\s*$/;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A number of at most nine digits, or undefined. */
export const wholeNumber = (text: string | undefined): number | undefined => {
  const digits = WHOLE_NUMBER.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const listOf = (
  text: string | undefined,
  read: (part: string) => number | undefined,
): number[] | undefined => {
  const values = (text ?? "").split(",").map(read);
  const known = [...new Set(values)].filter((value) => value !== undefined);
  return known.length > 0 ? known.toSorted((a, b) => a - b) : undefined;
};

/** RSS 0.91 counts hours to 24, RSS 2.0 from 0. */
const hourOf = (text: string): number | undefined => {
  const hour = wholeNumber(text);
  return hour === undefined || hour > 24 ? undefined : hour % 24;
};
const dayOf = (text: string): number | undefined => {
  const day = DAYS.indexOf(text.trim().slice(0, 3).toLowerCase());
  return day === -1 ? undefined : day;
};

/** What a feed's document asks of those who poll it: `ttl` in minutes, and lists of hours and days split by commas. */
export function wishesOf(said: {
  ttl?: string;
  skipHours?: string;
  skipDays?: string;
}): PollWishes {
  const ttlMinutes = wholeNumber(said.ttl);
  const skipHours = listOf(said.skipHours, hourOf);
  const skipDays = listOf(said.skipDays, dayOf);
  return {
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    ...(skipHours && { skipHours }),
    ...(skipDays && { skipDays }),
  };
}
