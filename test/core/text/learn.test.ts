import { describe, expect, it } from "vitest";
import { type HostDocument, learn, NOTHING_LEARNT, withoutLines } from "#lib/core/text/learn.ts";

const SIGN_OFF = "Sign up for our fleet letter";
const PARAGRAPH =
  "The two sides have held the exercise every year since they signed a defence agreement in 1987.";

/** A document that says something of its own, among lines of its host. */
const document = (n: number, lines: readonly string[] = [SIGN_OFF]): HostDocument => ({
  itemId: `itm_${n}`,
  title: `Report ${n}`,
  text: [`Report ${n} tells of frigates that nobody else has ever told of in so many words.`]
    .concat(lines)
    .join("\n"),
});
const some = (count: number, from = 0, lines?: readonly string[]) =>
  Array.from({ length: count }, (_, n) => document(from + n, lines));

describe("a line", () => {
  it("is furniture in three documents, not in two", () => {
    expect(learn(NOTHING_LEARNT, some(2)).furniture).toEqual([]);
    expect(learn(NOTHING_LEARNT, some(3)).furniture).toEqual([SIGN_OFF]);
  });

  it("is furniture in 30 % of the documents, and no longer in fewer", () => {
    const all = [...some(3), ...some(7, 3, [])];
    const learnt = learn(NOTHING_LEARNT, all);
    expect(learnt.furniture).toEqual([SIGN_OFF]);
    expect(learn(learnt, some(1, 10, [])).furniture).toEqual([]);
  });

  it("is forgotten with the documents it stood in", () => {
    const learnt = learn(NOTHING_LEARNT, some(30));
    expect(learn(learnt, some(21, 30, [])).furniture).toEqual([SIGN_OFF]);
    expect(learn(learnt, some(22, 30, [])).furniture).toEqual([]);
  });

  it("counts once in a document", () => {
    expect(learn(NOTHING_LEARNT, [document(1, [SIGN_OFF, SIGN_OFF, SIGN_OFF])]).furniture).toEqual(
      [],
    );
  });

  it("is no furniture where it is a paragraph", () => {
    const long = "Sign up and ".repeat(15);
    expect(learn(NOTHING_LEARNT, some(5, 0, [long])).furniture).toEqual([]);
  });

  it("is furniture however long it is beside the reports it ends, be they paragraphs or teasers", () => {
    const footer = `${SIGN_OFF}: a note from the harbour every Friday, with the week's ships and yards.`;
    const pages = Array.from({ length: 30 }, (_, n) => ({
      ...document(n, [footer]),
      text: `${`Report ${n} tells of frigates and of yards. `.repeat(8)}\n${footer}`,
    }));
    for (const documents of [pages, some(30, 0, [footer])]) {
      const learnt = learn(NOTHING_LEARNT, documents);
      expect(learnt.documents).toHaveLength(30);
      expect(learnt.furniture).toEqual([footer]);
    }
  });

  it("is furniture of reports that all have one title, or none", () => {
    for (const title of ["Daily briefing", ""]) {
      const documents = some(3).map((each) => ({ ...each, title }));
      expect(learn(NOTHING_LEARNT, documents).furniture).toEqual([SIGN_OFF]);
    }
  });

  it("is looked for at the beginning and the end of a document", () => {
    const within = (n: number) => {
      const own = Array.from({ length: 15 }, (_, line) => `Line ${line} of report ${n}`);
      return document(n, ["Top", ...own, SIGN_OFF, ...own.map((line) => `${line}!`), "Bottom"]);
    };
    expect(learn(NOTHING_LEARNT, [1, 2, 3].map(within)).furniture).toEqual(["Bottom", "Top"]);
  });
});

describe("a document", () => {
  it("teaches once, however often it is told, also under another address", () => {
    const [one] = some(1);
    const learnt = learn(NOTHING_LEARNT, [one!, { ...one!, itemId: "itm_9" }]);
    expect(learnt.documents).toHaveLength(1);
    expect(learn(learnt, [{ ...one!, text: "In other words\nand more" }])).toBe(learnt);
  });

  it("teaches nothing where it retells another: an agency's second and third lead", () => {
    const leads = [1, 2, 3].map((n) => ({
      itemId: `itm_${n}`,
      title: `(LEAD ${n}) Frigates meet`,
      text: [PARAGRAPH, "The minister said no more.", `Update ${n}`].join("\n"),
    }));
    expect(learn(NOTHING_LEARNT, leads).furniture).toEqual([]);
  });

  it("teaches nothing where all it has is another's one paragraph, or half of another's longer ones", () => {
    const long = [PARAGRAPH.repeat(3), PARAGRAPH.toUpperCase()].join("\n");
    const told = (n: number, text: string) => ({ itemId: `itm_${n}`, title: `Lead ${n}`, text });
    for (const text of [PARAGRAPH, long])
      expect(
        learn(
          NOTHING_LEARNT,
          [1, 2, 3].map((n) => told(n, text)),
        ).documents,
      ).toHaveLength(1);
    const updates = [1, 2, 3].map((n) => told(n, `${`Update ${n}. `.repeat(20)}\n${long}`));
    expect(learn(NOTHING_LEARNT, updates).documents).toHaveLength(1);
  });

  it("of which nothing is left to look at is not remembered", () => {
    expect(learn(NOTHING_LEARNT, [{ itemId: "itm_1", title: "Bare", text: "" }])).toBe(
      NOTHING_LEARNT,
    );
  });
});

describe("the memory", () => {
  it("is the same after the same documents again, though it holds fewer than there were", () => {
    const learnt = learn(NOTHING_LEARNT, some(50));
    expect(learn(learnt, some(50))).toBe(learnt);
  });

  it("is the same whether documents come at once or one by one", () => {
    const all = some(40, 0, [SIGN_OFF, "More"]);
    const oneByOne = all.reduce((memory, next) => learn(memory, [next]), NOTHING_LEARNT);
    expect(oneByOne).toEqual(learn(NOTHING_LEARNT, all));
  });

  it("stays small", () => {
    const lines = (n: number) =>
      Array.from({ length: 60 }, (_, line) => `${n} ${line} `.padEnd(150, "x"));
    const all = Array.from({ length: 80 }, (_, n) => document(n, [...lines(n), SIGN_OFF]));
    const { documents, furniture } = learn(NOTHING_LEARNT, all);
    expect(documents).toHaveLength(30);
    expect(JSON.stringify({ documents, furniture }).length).toBeLessThan(4_500);
  });
});

describe("withoutLines", () => {
  it("leaves all other lines as they are", () => {
    const text = `First\n${SIGN_OFF}\n${SIGN_OFF} today`;
    expect(withoutLines(text, new Set([SIGN_OFF]))).toBe(`First\n${SIGN_OFF} today`);
    expect(withoutLines(SIGN_OFF, new Set([SIGN_OFF]))).toBe("");
  });
});
