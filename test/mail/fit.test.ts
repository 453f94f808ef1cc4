import { describe, expect, it } from "vitest";
import { fitted, withoutLast } from "#lib/mail/fit.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import { generatedDigest } from "#test/emails/generate.ts";

const digest = generatedDigest(5, 120);
const ids = (of: Digest): string[] =>
  of.sections.flatMap((section) => section.stories.map(({ id }) => id));

/** A rendering that needs 100 bytes and 10 a story. */
const ten = (of: Digest): string => "x".repeat(100 + 10 * ids(of).length);

describe("fitted", () => {
  it("leaves a digest alone that fits", () => {
    expect(fitted(digest, ten, 1_300).digest).toEqual(digest);
  });

  it("cuts no more stories than it must", () => {
    expect(ids(fitted(digest, ten, 700).digest)).toHaveLength(60);
  });

  it("shows no story at all rather than pass the budget", () => {
    expect(ids(fitted(digest, ten, 101).digest)).toEqual([]);
  });

  it("ends even where the empty shell is too large", () => {
    expect(fitted(digest, () => "x".repeat(50), 10).html).toHaveLength(50);
  });
});

describe("withoutLast", () => {
  const cut = withoutLast(digest, 70);

  it("keeps the first of each section in order, and counts the others", () => {
    for (const [i, section] of cut.sections.entries()) {
      const before = digest.sections[i];
      expect(before?.stories.slice(0, section.stories.length)).toEqual(section.stories);
      expect(section.stories.length + section.more).toBe(
        (before?.stories.length ?? 0) + (before?.more ?? 0),
      );
    }
    expect(cut.totals).toEqual({ ...digest.totals, shown: digest.totals.shown - 70 });
  });

  it("takes from the fullest sections first, so that small ones stay whole", () => {
    const most = Math.max(...cut.sections.map((section) => section.stories.length));
    for (const [i, section] of cut.sections.entries()) {
      const before = digest.sections[i]?.stories.length ?? 0;
      expect(section.stories.length).toBeGreaterThanOrEqual(Math.min(before, most - 1));
    }
  });
});
