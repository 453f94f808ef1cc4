import { describe, expect, it } from "vitest";
import { sampleProps } from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { digestText } from "#lib/mail/text/digest.ts";
import { width } from "#lib/mail/text/width.ts";
import { generatedDigest } from "#test/emails/generate.ts";

const { digest, reader } = sampleProps;
const text = digestText(sampleProps);
const flat = text.replace(/\s+/g, " ");
const stories = digest.sections.flatMap((section) => section.stories);

const textOf = (change: Partial<Digest>): string =>
  digestText({ ...sampleProps, digest: { ...digest, ...change } });

/** What stands between a heading and the next one. */
const partOf = (whole: string, heading: string): string =>
  whole.split(`\n${heading}`)[1]?.split("\n\n\n")[0] ?? "";

const marksOf = (prose: string): number[] =>
  [...prose.matchAll(/(?<!^)\[(\d+)\]|^\[(\d+)\](?! https?:)/gm)].map((match) =>
    Number(match[1] ?? match[2]),
  );
const listedOf = (whole: string): { n: number; href: string }[] =>
  [...whole.matchAll(/^\[(\d+)\] (https?:\S+)$/gm)].map((match) => ({
    n: Number(match[1]),
    href: match[2] ?? "",
  }));

describe("the digest as plain text", () => {
  it("opens with what it is, what it is about and what happened", () => {
    expect(text.split("\n").slice(0, 6)).toEqual([
      "THE WEEK IN DEFENCE",
      "=".repeat(19),
      "",
      "New to us 16–23 November 2026",
      "Selection: Topics: Defence diplomacy & alliances, Missiles & nuclear forces,",
      "Cyber & information or Naval & maritime security; and countries: Japan,",
    ]);
    expect(text).toContain(
      "We read 412 reports and found 187 events in them; 20 are about what you",
    );
  });

  it("keeps to 76 columns, addresses aside, and ends no line in a space", () => {
    const prose = text.split("\n").filter((each) => !/^(\[\d+\]| ) https?:/.test(each));
    expect(prose.filter((each) => width(each) > 76)).toEqual([]);
    expect(text).not.toMatch(/ $/m);
  });

  it("sets the top story apart and does not tell it again in its section", () => {
    const title = "* Seoul and Tokyo agree to share early-warning data around the clock";
    expect(text.split(title)).toHaveLength(2);
    expect(partOf(text, "TOP STORY")).toContain(title);
    expect(partOf(text, "DEFENCE DIPLOMACY & ALLIANCES (2 stories)")).toContain(
      "\n\nThe top story above is one of them.\n\n* 한·일",
    );
    expect(text.indexOf("TOP STORY")).toBeLessThan(text.indexOf("DEFENCE DIPLOMACY"));
  });

  it("tells every story in its section where none is on top or that one is not shown", () => {
    const { top: _, ...older } = digest;
    for (const told of [digestText({ ...sampleProps, digest: older }), textOf({ top: "cut" })]) {
      expect(told).not.toMatch(/top story/i);
      expect(told.match(/^\* /gm)).toHaveLength(stories.length);
    }
  });

  it("says so where a section has no story but the one on top", () => {
    const [first] = digest.sections;
    const told = textOf({ sections: [{ ...first!, stories: first!.stories.slice(0, 1) }] });
    expect(partOf(told, "DEFENCE DIPLOMACY & ALLIANCES (1 story)")).toMatch(
      /^\n-+\n\nIt is the top story above\.$/,
    );
  });

  it("holds everything the HTML part says about a story", () => {
    expect(text).toContain("* Two short-range missiles fall into the sea after a dawn launch");
    expect(text).toContain("People’s Signal Agency (state media)");
    expect(flat).toContain("also in Korean and Japanese");
    expect(text).toContain("Why you get this: topic Missiles & nuclear forces");
  });

  it("counts outlets and origins, and names the only one", () => {
    expect(flat).toContain("4 outlets, 3 origins");
    expect(flat).toContain("2 outlets, 1 origin: Harbour Wire");
  });

  it("counts outlets alone where a digest of before says nothing of origins", () => {
    const sections = digest.sections.map((section) => ({
      ...section,
      stories: section.stories.map(({ origins: _, ...story }) => story),
    }));
    const old = textOf({ sections });
    expect(old.replace(/\s+/g, " ")).toContain("4 outlets · also in Korean and Japanese");
    expect(old).not.toContain("origin");
  });

  it("makes no quotation inside a quotation look like its end", () => {
    expect(text).toContain("“‘The point is to lose it and carry on,’ the exercise director said.”");
  });

  it("tells what outlets corrected in what we sent: what went, what came, and when", () => {
    expect(partOf(text, "CORRECTIONS")).toContain(`
- Shipyard wins order for eight supply vessels [3]
  Numbers: “18” and “2.9 billion” became “8” and “1.3 billion”
  Names: “Northport Yard” became “Southport Yard”
  Headline before: “Shipyard wins order for eighteen supply vessels”
  Tue 17 Nov · Keel & Rotor

[3] https://news.example/contract`);
  });

  it("tells what further outlets made of events of before, with the last title", () => {
    expect(partOf(text, "UPDATED SINCE LAST WEEK")).toContain(`
- 군, 정찰위성 4호기 발사 일정 공개 [24]
  Latest: “Launch of the fourth reconnaissance satellite slips to
  February” [25]
  now 3 outlets; new: Harbour Wire
`);
    expect(textOf({ from: "2026-11-21T21:30:00.000Z" })).toContain("\nUPDATED SINCE YESTERDAY\n");
  });

  it("draws what moved most to one scale, beside the usual", () => {
    expect(partOf(text, "AGAINST THE USUAL")).toContain(`What moved most

Naval & maritime security, South Korea
  now       8 ██████████▍
  usual   2.4 ███▏
Missiles & nuclear forces
  now      14 ██████████████████▎
  usual   7.1 █████████▎
`);
  });

  it("says how well the sources were heard", () => {
    expect(partOf(text, "COVERAGE AND SILENCE")).toContain(
      "Silent for longer than is usual for them: Cape Ledger, Tundra Review.\nNot answering: Delta Dispatch.\n",
    );
  });

  it("leaves out the parts that an older digest does not have", () => {
    const { top: _, updates: __, corrections: ___, matrix: ____, coverage: _____, ...old } = digest;
    const told = digestText({ ...sampleProps, digest: old });
    expect(told).not.toMatch(/^(TOP|CORRECT|UPDATED|AGAINST|COVERAGE)/m);
    expect(told).not.toMatch(/undefined|NaN|null/);
  });

  it("is short where nothing matched", () => {
    const told = textOf({
      sections: [],
      byCountry: [],
      corrections: [],
      updates: [],
      matrix: { ...digest.matrix!, moved: [] },
      totals: { ...digest.totals, stories: 0, shown: 0 },
    });
    expect(told.replaceAll("\n", " ")).toContain(
      "412 reports from 84 feeds, none about what you follow; 2 sources silent; 1 source not answering. That is the whole news of this mail.",
    );
    expect(told.match(/^[A-Z ]{6,}$/gm)).toEqual(["THE WEEK IN DEFENCE", "COVERAGE AND SILENCE"]);
    expect(told.split("\n").length).toBeLessThan(45);
  });

  it("is nobody's own without a reader", () => {
    const { reader: _, ...page } = sampleProps;
    expect(digestText(page)).not.toMatch(/unsubscribe|manage\?token|Follow or mute/i);
  });
});

describe("the links of the text", () => {
  const cases = [text, ...[3, 7, 11].map((seed) => textOf(generatedDigest(seed, 30)))];

  it.each(cases)(
    "are numbered in reading order, defined once, and listed below their part",
    (told) => {
      const listed = listedOf(told);
      expect(listed.map(({ n }) => n)).toEqual(listed.map((_, i) => i + 1));
      expect(new Set(listed.map(({ href }) => href)).size).toBe(listed.length);
      const marks = new Set(marksOf(told));
      for (const { n, href } of listed) {
        expect(marks).toContain(n);
        expect(told.indexOf(`[${n}]`)).toBeLessThan(told.indexOf(`[${n}] ${href}`));
      }
    },
  );

  it("are all there: of each story, and to follow or mute it", () => {
    const hrefs = listedOf(text).map(({ href }) => href);
    for (const { id, url } of stories) {
      expect(hrefs).toContain(url);
      const n = hrefs.indexOf(`https://sitrep.example/rules?token=sample&story=${id}`) + 1;
      expect(text.split("\n")).toContain(`  Follow or mute [${n}]`);
    }
  });

  it("lead to the rest of each section on the web", () => {
    expect(text).toContain("\n8 more on the web [21]\n");
    expect(text).toContain("\n[21] https://sitrep.example/digests/dig_sample#maritime\n");
  });

  it("do not depend on what a reader's addresses are, even where feeds have the same", () => {
    const filled = (mine: Record<"manageUrl" | "unsubscribeUrl" | "rulesUrl" | "webUrl", string>) =>
      digestText({ ...sampleProps, reader: { ...reader!, ...mine } });
    const markers = {
      manageUrl: "<MANAGE>",
      unsubscribeUrl: "<OUT>",
      rulesUrl: "<RULES>",
      webUrl: "<WEB>",
    };
    const long = `https://news.example/${"very long ".repeat(30)}`;
    const mine = {
      manageUrl: "https://news.example/talks",
      unsubscribeUrl: long,
      rulesUrl: "https://news.example/",
      webUrl: "https://news.example/talks",
    };
    const byPlace = filled(markers)
      .replaceAll("<MANAGE>", mine.manageUrl)
      .replaceAll("<OUT>", mine.unsubscribeUrl)
      .replaceAll("<RULES>", mine.rulesUrl)
      .replaceAll("<WEB>", mine.webUrl);
    expect(filled(mine)).toBe(byPlace);
  });
});

describe("a title written from right to left", () => {
  it("has its number before it, and no line of ours begins with its letters", () => {
    expect(text).toContain("* [10] وزارة الدفاع توقّع عقدًا لصيانة رادارات الإنذار المبكر\n");
    expect(text).toContain("  Told by صحيفة المرسى\n");
    const ours = text.split("\n").filter((each) => /[a-z]{3}/.test(each));
    expect(ours.filter((each) => /^\P{L}*\p{Script=Arabic}/u.test(each))).toEqual([]);
  });
});
