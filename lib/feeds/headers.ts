import { Buffer } from "node:buffer";
import type { Validators } from "#lib/core/model/feed.ts";
import { parseDate } from "./dates.ts";

/** As undici gives them: lower-case names, values as Latin-1 text so that no byte is lost. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const LONGEST_WAIT_S = 8 * 3_600;
const MAX_AGE = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i;
const SECONDS = /^\d{1,10}$/;

export const header = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** All values of a list header as one list. */
export const listHeader = (headers: Headers, name: string): string =>
  [headers[name] ?? ""].flat().join(",");

/** Retry-After (RFC 9110, 10.2.3) in seconds from `now`, at most 8 h. */
export function retryAfter(headers: Headers, now: Date): number | undefined {
  const value = header(headers, "retry-after")?.trim() ?? "";
  if (SECONDS.test(value)) return Math.min(Number(value), LONGEST_WAIT_S);
  const date = parseDate(value);
  if (date === null) return undefined;
  const seconds = Math.ceil((Date.parse(date) - now.getTime()) / 1_000);
  return Math.min(Math.max(seconds, 0), LONGEST_WAIT_S);
}

/** `Cache-Control: max-age`, seconds. */
export const maxAge = (headers: Headers): number | undefined => {
  const seconds = MAX_AGE.exec(listHeader(headers, "cache-control"))?.[1];
  return seconds === undefined ? undefined : Number(seconds);
};

/** A redirect's target; some servers write it in raw UTF-8. */
export const location = (headers: Headers): string | undefined => {
  const value = header(headers, "location");
  return value === undefined ? undefined : Buffer.from(value, "latin1").toString("utf8");
};

export const validatorsOf = (headers: Headers): Omit<Validators, "since"> => {
  const etag = header(headers, "etag");
  const lastModified = header(headers, "last-modified");
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
};

/** The validators handed back as they came; both, since some servers look at one only. */
export const conditions = ({
  etag,
  lastModified,
}: Omit<Validators, "since">): Record<string, string> => ({
  ...(etag && { "if-none-match": etag }),
  ...(lastModified && { "if-modified-since": lastModified }),
});
