import { createHash, timingSafeEqual } from "node:crypto";
import type { ApiContext } from "./deps.ts";

/** The token of an `Authorization: Bearer` header (RFC 6750); empty when there is none. */
export const bearerOf = (c: ApiContext): string =>
  /^Bearer +([\w.~+/-]+=*)$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Compares two secrets in a time that tells nothing of where they differ. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
