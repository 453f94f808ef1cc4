import { describe, expect, it } from "vitest";
import { dispensable, forMail, without } from "#lib/mail/fit.ts";
import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import { generatedDigest } from "#test/emails/generate.ts";

const digest = generatedDigest(5, 120);
const idsOf = (stories: readonly DigestStory[]): string[] => stories.map(({ id }) => id);
const shown = (of: Digest): string[] => of.sections.flatMap(({ stories }) => idsOf(stories));

describe("without", () => {
  const cut = without(digest, dispensable(digest).slice(0, 70));

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

  it("leaves a digest alone that nothing is taken from", () => {
    expect(without(digest, [])).toBe(digest);
  });
});

describe("the top story", () => {
  const top = digest.sections.at(-1)?.stories.at(-1)?.id ?? "";
  const topped = { ...digest, top };

  it("is the one story that cannot go", () => {
    const gone = dispensable(topped);
    expect(gone).toHaveLength(119);
    expect(idsOf(gone)).not.toContain(top);
    expect(shown(without(topped, gone))).toEqual([top]);
  });

  it("is in the mail wherever it stands in its section", () => {
    expect(shown(forMail(topped))).toContain(top);
    expect(shown(forMail(digest))).not.toContain(top);
  });
});

describe("what is for a mail", () => {
  const [section] = digest.sections;
  const [story] = section?.stories ?? [];
  const told = (id: string, ...names: string[]): DigestStory => ({
    ...(story as DigestStory),
    id,
    outlets: names.map((name) => ({ name, kind: "wire", url: null })),
  });
  const of = (...lists: DigestStory[][]): Digest => ({
    ...digest,
    sections: lists.map((stories) => ({
      ...(section as (typeof digest.sections)[0]),
      more: 0,
      stories,
    })),
    totals: { ...digest.totals, shown: lists.flat().length },
  });
  const many = (name: string, count: number, ...names: string[]): DigestStory[] =>
    Array.from({ length: count }, (_, i) => told(`${name}${i}`, ...names));

  it("is forty stories at most, eight of a section", () => {
    const short = forMail(of(...Array.from({ length: 7 }, (_, i) => many(`s${i}_`, 9, "A", "B"))));
    expect(short.sections.map(({ stories }) => stories.length)).toEqual([6, 6, 6, 6, 6, 5, 5]);
    expect(short.sections.map(({ more }) => more)).toEqual([3, 3, 3, 3, 3, 4, 4]);
    expect(short.totals.shown).toBe(40);
  });

  it("has three stories of a section that one outlet tells alone, the best ranked", () => {
    const short = forMail(of([...many("a", 5, "A"), told("b", "A", "B"), ...many("c", 2, "C")]));
    expect(shown(short)).toEqual(["a0", "a1", "a2", "b", "c0", "c1"]);
    expect(short.sections[0]?.more).toBe(2);
    expect(short.totals.shown).toBe(6);
  });

  it("counts an outlet anew in each section", () => {
    expect(shown(forMail(of(many("a", 3, "A"), many("b", 3, "A"))))).toHaveLength(6);
  });

  it("leaves stories no outlet is known for to their rank", () => {
    expect(shown(forMail(of(many("n", 5))))).toHaveLength(5);
  });

  it("takes others' places for no story of an outlet that is over its share", () => {
    expect(shown(forMail(of([...many("a", 9, "A"), ...many("c", 5, "A", "C")])))).toEqual([
      "a0",
      "a1",
      "a2",
      "c0",
      "c1",
      "c2",
      "c3",
      "c4",
    ]);
  });
});
