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

  it("come back with their detail, and without one as those of old mails", () => {
    const claims = { purpose: "unsubscribe", subject: "sub_1", expiresAt: later(60_000) } as const;
    const scoped = signToken(KEY, { ...claims, detail: "alerts" });
    expect(readToken(KEY, "unsubscribe", scoped, now)).toMatchObject({
      ok: true,
      detail: "alerts",
    });
    // Made before tokens had a detail, under this very key: it stands in mails that are out.
    const old = "WyJzdWJfMSIsMCwxODI5NzIxNjAwXQ.kO5BjYTq-ccyzYwXvPOErodJLLphUWa9UP9qDssfSok";
    expect(readToken(KEY, "unsubscribe", old, now)).toEqual({
      ok: true,
      subject: "sub_1",
      generation: 0,
    });
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

  const made = fc.record({
    purpose: fc.constantFrom(...(Object.keys(TOKEN_LIFE) as Purpose[])),
    subject: fc.string({ maxLength: 40 }),
    generation: fc.nat(),
    detail: fc.option(fc.string({ maxLength: 40 }), { nil: undefined }),
    seconds: fc.integer({ min: 1, max: 40_000_000 }),
  });
  const signed = ({ seconds, detail, ...claims }: Made): string =>
    signToken(KEY, {
      ...claims,
      ...(detail !== undefined && { detail }),
      expiresAt: later(seconds * 1000),
    });
  type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

  it("say what was claimed until they expire, whatever that was", () => {
    fc.assert(
      fc.property(made, (claims) => {
        const { purpose, subject, generation, detail, seconds } = claims;
        const text = signed(claims);
        expect(readToken(KEY, purpose, text, later(seconds * 1000 - 1))).toEqual({
          ok: true,
          subject,
          generation,
          ...(detail !== undefined && { detail }),
        });
        const expired = { ok: false, reason: "expired" };
        expect(readToken(KEY, purpose, text, later(seconds * 1000))).toEqual(expired);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("are forged once any one bit is another", () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.nat(7), (claims, place, bit) => {
        const bytes = Buffer.from(signed(claims));
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(readToken(KEY, claims.purpose, bytes.toString("latin1"), now).ok).toBe(false);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it("open nothing when cut short or added to", () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.string({ minLength: 1, maxLength: 5 }), (claims, n, more) => {
        const text = signed(claims);
        expect(readToken(KEY, claims.purpose, text.slice(0, n % text.length), now).ok).toBe(false);
        expect(readToken(KEY, claims.purpose, text + more, now).ok).toBe(false);
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it("of one purpose are forged for every other, whatever they claim", () => {
    fc.assert(
      fc.property(made, (claims) => {
        for (const purpose of Object.keys(TOKEN_LIFE) as Purpose[])
          if (purpose !== claims.purpose)
            expect(readToken(KEY, purpose, signed(claims), now)).toEqual({
              ok: false,
              reason: "forged",
            });
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  it("change rules for sixty days and more, subscribe again for an hour, move for two days", () => {
    expect(TOKEN_LIFE.rules).toBeGreaterThanOrEqual(60 * 86_400_000);
    expect(TOKEN_LIFE.resubscribe).toBe(3_600_000);
    expect(TOKEN_LIFE.move).toBe(48 * 3_600_000);
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
