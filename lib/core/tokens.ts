import { createHmac, timingSafeEqual } from "node:crypto";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a token of each purpose is good for, in milliseconds. */
export const TOKEN_LIFE = {
  confirm: 48 * HOUR,
  manage: 4 * HOUR,
  unsubscribe: 400 * DAY,
  /** Adds and takes back single mutes and follows; good for nothing else, since a mail may be passed on. */
  rules: 90 * DAY,
  resubscribe: HOUR,
  move: 48 * HOUR,
} as const;

/** How long the way back that a goodbye mail brings is good for, in milliseconds; that on a page is for `TOKEN_LIFE`. */
export const WAY_BACK_LIFE = 7 * DAY;

export type Purpose = keyof typeof TOKEN_LIFE;

export type TokenClaims = {
  purpose: Purpose;
  /** The subscription it speaks for. */
  subject: string;
  /** What it belongs to and dies with, such as a confirmation; 0 where that means nothing. */
  generation?: number;
  /** What it is good for within its purpose, such as the scope of an unsubscribe token or the mailbox of a manage token. */
  detail?: string;
  expiresAt: Date;
};

export type TokenReading =
  | { ok: true; subject: string; generation: number; detail?: string }
  | { ok: false; reason: "malformed" | "forged" | "expired" };

const SHAPE = /^([A-Za-z0-9_-]{1,400})\.([A-Za-z0-9_-]{43})$/;

const mac = (key: string, use: string, message: string): Buffer => {
  const derived = createHmac("sha256", key).update(`sitrep/1/${use}`).digest();
  return createHmac("sha256", derived).update(message).digest();
};

/**
 * A bearer token: claims and their HMAC-SHA-256 (RFC 2104) under a key of its own for each purpose,
 * so that a token of one purpose is a forgery for every other. Safe in a URL path.
 */
export function signToken(key: string, claims: TokenClaims): string {
  const seconds = Math.floor(claims.expiresAt.getTime() / 1000);
  const { subject, generation = 0, detail } = claims;
  // Without a detail the claims are as they always were: tokens of mails sent long ago are read alike.
  const body = [subject, generation, seconds, ...(detail === undefined ? [] : [detail])];
  const text = Buffer.from(JSON.stringify(body)).toString("base64url");
  return `${text}.${mac(key, claims.purpose, text).toString("base64url")}`;
}

/** Reads a token back, comparing in constant time; nothing of it is believed before its signature is. */
export function readToken(key: string, purpose: Purpose, token: string, now: Date): TokenReading {
  const [, text, signature] = SHAPE.exec(token) ?? [];
  if (text === undefined || signature === undefined) return { ok: false, reason: "malformed" };
  const expected = mac(key, purpose, text);
  const given = Buffer.from(signature, "base64url");
  // The last character of 43 has spare bits: only the canonical spelling passes.
  if (given.toString("base64url") !== signature || !timingSafeEqual(expected, given)) {
    return { ok: false, reason: "forged" };
  }
  const [subject, generation, seconds, detail] = JSON.parse(
    Buffer.from(text, "base64url").toString(),
  ) as [string, number, number, string?];
  if (seconds * 1000 <= now.getTime()) return { ok: false, reason: "expired" };
  return { ok: true, subject, generation, ...(detail !== undefined && { detail }) };
}

/** The one spelling of an address used to recognise it: trimmed, NFC, lower case. */
export const normaliseEmail = (email: string): string =>
  email.trim().normalize("NFC").toLowerCase();

/** Keyed hash by which an address is known to the store: 32 hex digits, useless without the key. */
export const emailHash = (key: string, email: string): string =>
  mac(key, "email", normaliseEmail(email)).toString("hex").slice(0, 32);

/** What a token says of the mailbox it was mailed to: enough of the address' keyed hash to tell it from the next. */
export const mailboxOf = ({ emailHash: hash }: { emailHash: string }): string => hash.slice(0, 12);

/** Keyed hash of a network address, which a client's requests are counted by. */
export const clientHash = (key: string, address: string): string =>
  mac(key, "client", address).toString("hex").slice(0, 32);
