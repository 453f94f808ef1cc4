import { voiceOf } from "#emails/voice.ts";
import { describe, expect, it } from "vitest";
import { sampleProps } from "#emails/WeeklyDigest.tsx";
import { barChart } from "#lib/mail/text/bars.ts";
import { digestText } from "#lib/mail/text/digest.ts";

const text = digestText(sampleProps);

describe("the digest as plain text", () => {
  it("opens with what it is and what happened", () => {
    expect(text.split("\n").slice(0, 3)).toEqual(["THE WEEK IN DEFENCE", "=".repeat(19), ""]);
    expect(text).toContain(
      "We read 412 reports and found 187 events in them; 20 are about what you",
    );
  });

  it("numbers links in reading order and lists each below its section", () => {
    const marks = [...text.matchAll(/^\* [^[]*\[(\d+)\]/gm)].map((match) => Number(match[1]));
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    const listed = [...text.matchAll(/^\[(\d+)\] (\S+)$/gm)].map((match) => match[2]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const section of sampleProps.digest.sections) {
      for (const story of section.stories) expect(listed).toContain(story.url);
    }
  });

  it("gives the same address the same number", () => {
    const more = [...text.matchAll(/more on the web \[(\d+)\]/g)].map((match) => match[1]);
    expect(more).toHaveLength(2);
    expect(new Set(more).size).toBe(1);
  });

  it("holds everything the HTML part says about a story", () => {
    expect(text).toContain("* Two short-range missiles fall into the sea after a dawn launch");
    expect(text).toContain("People’s Signal Agency (state media)");
    expect(text.replace(/\s+/g, " ")).toContain("also in Korean and Japanese");
    expect(text).toContain("Why you get this: topic Missiles & nuclear forces");
  });

  it("offers less of each story by a link of its own", () => {
    for (const { id } of sampleProps.digest.sections.flatMap(({ stories }) => stories)) {
      const link = `https://sitrep.example/rules?token=sample&story=${id}`;
      const n = /\d+/.exec(text.split("\n").find((line) => line.endsWith(` ${link}`)) ?? "")?.[0];
      expect(text).toContain(`Less of this [${n}]`);
    }
  });

  it("counts outlets and origins, and names the only one", () => {
    const line = text.replace(/\s+/g, " ");
    expect(line).toContain("4 outlets, 3 origins");
    expect(line).toContain("2 outlets, 1 origin: Harbour Wire");
  });

  it("counts outlets alone where a digest of before says nothing of origins", () => {
    const { digest } = sampleProps;
    const sections = digest.sections.map((section) => ({
      ...section,
      stories: section.stories.map(({ origins: _, ...story }) => story),
    }));
    const old = digestText({ ...sampleProps, digest: { ...digest, sections } });
    expect(old.replace(/\s+/g, " ")).toContain("4 outlets · also in Korean and Japanese");
    expect(old).not.toContain("origin");
  });

  it("makes no quotation inside a quotation look like its end", () => {
    expect(text).toContain("“‘The point is to lose it and carry on,’ the exercise director said.”");
  });

  it("is nobody's own without a reader", () => {
    const { reader: _, ...page } = sampleProps;
    expect(digestText(page)).not.toMatch(/unsubscribe|manage\?token/i);
  });
});

describe("barChart", () => {
  it("draws bars in proportion, to an eighth of a column", () => {
    expect(
      barChart(voiceOf({ timeZone: "UTC" }), [
        { label: "대한민국", value: 48 },
        { label: "Japan", value: 3 },
        { label: "Fiji", value: 0 },
      ]),
    ).toEqual([`  대한민국  48 ${"█".repeat(24)}`, "  Japan      3 █▌", "  Fiji       0 "]);
  });
});
