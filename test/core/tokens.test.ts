import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clientHash,
  emailHash,
  type Purpose,
  readToken,
  signToken,
  TOKEN_LIFE,
} from "#lib/core/tokens.ts";

const KEY = "a key for tests only";
const now = new Date("2026-11-20T08:00:00.000Z");
const later = (ms: number): Date => new Date(now.getTime() + ms);
const token = (purpose: Purpose, life = 60_000): string =>
  signToken(KEY, { purpose, subject: "sub_1", generation: 3, expiresAt: later(life) });

describe("signed tokens", () => {
  it("come back with their subject and generation", () => {
    expect(readToken(KEY, "confirm", token("confirm"), now)).toEqual({
      ok: true,
      subject: "sub_1",
      generation: 3,
    });
  });

  it("need no escaping in a URL", () => {
    expect(token("manage")).toMatch(/^[\w.-]+$/);
  });

  it("are good for one purpose only", () => {
    const purposes = Object.keys(TOKEN_LIFE) as Purpose[];
    for (const made of purposes) {
      for (const read of purposes) {
        expect(readToken(KEY, read, token(made), now).ok).toBe(made === read);
      }
    }
  });

  it("end at their expiry, not a moment after", () => {
    expect(readToken(KEY, "manage", token("manage"), later(59_999)).ok).toBe(true);
    expect(readToken(KEY, "manage", token("manage"), later(60_000))).toEqual({
      ok: false,
      reason: "expired",
    });
  });

  it("are forged under another key", () => {
    expect(readToken("another", "manage", token("manage"), now)).toEqual({
      ok: false,
      reason: "forged",
    });
  });

  it("do not survive the change of any one character", () => {
    const good = token("unsubscribe");
    for (let at = 0; at < good.length; at++) {
      const other = good[at] === "A" ? "B" : "A";
      const bad = good.slice(0, at) + other + good.slice(at + 1);
      expect(readToken(KEY, "unsubscribe", bad, now).ok).toBe(false);
    }
  });

  it("have one spelling: spare bits of the last character count too", () => {
    const good = token("confirm");
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const readable = [...alphabet].filter(
      (char) => readToken(KEY, "confirm", good.slice(0, -1) + char, now).ok,
    );
    expect(readable).toEqual([good.at(-1)]);
  });

  it("answer any text whatever with a named failure", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(readToken(KEY, "confirm", text, now).ok).toBe(false);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("unsubscribe for more than a year", () => {
    expect(TOKEN_LIFE.unsubscribe).toBeGreaterThanOrEqual(400 * 86_400_000);
  });
});

describe("keyed hashes", () => {
  it("know an address however it is spelt", () => {
    expect(emailHash(KEY, " Ada@Reader.Example ")).toBe(emailHash(KEY, "ada@reader.example"));
    expect(emailHash(KEY, "bob@reader.example")).not.toBe(emailHash(KEY, "ada@reader.example"));
  });

  it("mean nothing under another key or for another use", () => {
    const hash = emailHash(KEY, "ada@reader.example");
    expect(emailHash("another", "ada@reader.example")).not.toBe(hash);
    expect(clientHash(KEY, "ada@reader.example")).not.toBe(hash);
  });
});
