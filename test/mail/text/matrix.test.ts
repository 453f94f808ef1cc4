import { describe, expect, it } from "vitest";
import { matrixView } from "#emails/matrix-view.ts";
import { sampleDigest } from "#emails/sample.ts";
import { voiceOf } from "#emails/voice.ts";
import type { DigestMatrix } from "#lib/core/model/digest.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { matrixTable } from "#lib/mail/text/matrix.ts";
import { width } from "#lib/mail/text/width.ts";

const voice = voiceOf({ timeZone: "UTC" });

const tableOf = (matrix: DigestMatrix, speech = voice): string[] =>
  matrixTable(speech, matrixView(speech, { ...sampleDigest, matrix })!);

const COUNTRIES = ["KR", "JP", "KP", "US", "CN"];

/** Every topic, with counts that grow from cell to cell, some without a usual number. */
const wide = (scale: number): DigestMatrix => ({
  countries: COUNTRIES,
  weeks: 8,
  moved: [],
  rows: TOPICS.map(({ slug }, row) => {
    const cells = COUNTRIES.map((_, i) => ({
      stories: scale * (row + i),
      usual: i === 2 ? null : scale * 1.3 * row,
      mark: i === 0 ? ("high" as const) : i === 1 ? ("low" as const) : null,
    }));
    return { topic: slug, cells, total: { stories: scale * 99, usual: scale * 88.8, mark: null } };
  }),
});

describe("the matrix as a table", () => {
  it("stands each number beside what is usual, with a sign on what is far from it", () => {
    expect(tableOf(sampleDigest.matrix!)).toEqual([
      "                                KR      JP      KP      All",
      "Defence diplomacy & alliances   3 2.8   3 2.5   1 1.4   12 10.6",
      "Missiles & nuclear forces       4 3.3   2 1.6   5 5.1  ▲14  7.1",
      "Cyber & information             1 1.3   1 0.9   0 1.6    5  3.9",
      "Naval & maritime security      ▲8 2.4   4 2.5   1 0.4   15 10.8",
    ]);
  });

  it.each([1, 3, 10, 100])("keeps within the page and aligns heads with numbers (%i)", (scale) => {
    const lines = tableOf(wide(scale));
    expect(lines.filter((line) => width(line) > 76)).toEqual([]);
    const heads = lines.join("\n").match(/\b(KR|JP|KP|US|CN|All)\b/g);
    expect(heads).toEqual([...COUNTRIES, "All"]);
    for (const block of lines.join("\n").split(/\n(?:\n|(?= {12}))/)) {
      const [head = "", ...rows] = block.split("\n");
      for (const { index } of head.matchAll(/\S+/g)) {
        for (const row of rows.filter((line) => /\d/.test(line))) {
          expect(row[index - 1]).toMatch(/[ ▲▼]/);
          expect(row.slice(index)).toMatch(/^ *[\d,]+ +([\d,]+\.\d|–)/);
        }
      }
    }
  });

  it("gives a name several lines rather than a part of it", () => {
    const text = tableOf(wide(100)).join("\n");
    expect(text).toMatch(/Disaster relief &.*\n {2}climate security/);
  });

  it("writes numbers as the reader's region does", () => {
    const german = voiceOf({ timeZone: "UTC", locale: "de-DE" });
    expect(tableOf(sampleDigest.matrix!, german)[1]).toContain("3 2,8");
  });
});
