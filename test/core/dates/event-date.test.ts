import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventDateOf } from "#lib/core/dates/event-date.ts";
import { type EventDate, NOT_STATED } from "#lib/core/model/event-date.ts";

/** Language, day of publication, what is to be found, text; `-` is not stated, `!` a conflict of weekday and date. */
const ROWS = readFileSync(join(import.meta.dirname, "rows.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [lang: string, date: string, wanted: string, text: string])
  .map(([lang, date, wanted, text]) => ({
    lang,
    date,
    wanted,
    text: text.replaceAll(String.raw`\n`, "\n"),
  }));

const inShort = (found: EventDate | typeof NOT_STATED): string =>
  found === NOT_STATED
    ? "-"
    : `${found.date}${found.until ? `/${found.until}` : ""}${found.conflict ? " !" : ""}`;

describe.each([...new Set(ROWS.map(({ lang }) => lang))])("%s", (lang) => {
  it.each(ROWS.filter((row) => row.lang === lang))("$wanted: $text", ({ date, wanted, text }) => {
    const found = eventDateOf({ title: "", text, lang, date });
    expect(inShort(found)).toBe(wanted);
    if (found === NOT_STATED) return;
    const { at, phrase } = found.basis;
    expect(text.slice(at, at + phrase.length)).toBe(phrase);
  });
});

const english = (text: string, date: string | undefined = "2026-11-19", title = "") =>
  eventDateOf({ title, text, lang: "en", ...(date && { date }) });
const dated = (text: string, date?: string, title?: string): EventDate => {
  const found = english(text, date, title);
  if (found === NOT_STATED) throw new Error(`no date in ${text}`);
  return found;
};

describe("an event date", () => {
  it("names its phrase, where that stands, and the rule that read it", () => {
    expect(english("The frigates met on Friday, 12 November, off Bergen.")).toEqual({
      date: "2026-11-12",
      basis: { phrase: "Friday, 12 November", in: "text", at: 20, rule: "day" },
      confidence: 0.45,
      conflict: { said: "fri", is: "thu" },
    });
  });

  it("is surer where the year is said, the lead says it, and nobody merely spoke", () => {
    const { confidence } = dated("The frigates met on 12 November 2026.");
    expect(dated("The frigates met on 12 November.").confidence).toBeLessThan(confidence);
    expect(dated("One. Two. The frigates met on 12 November 2026.").confidence).toBeLessThan(
      confidence,
    );
    expect(
      dated("The minister said on 12 November 2026 that all is well.").confidence,
    ).toBeLessThan(confidence);
  });

  it("is the title's before the lead's, and the lead's before the body's", () => {
    const text = "They met on Monday. Nobody spoke. The next talks are on 4 December.";
    expect(dated(text, undefined, "Talks on 2 December").date).toBe("2026-12-02");
    expect(dated(text).date).toBe("2026-11-16");
  });

  it("is that of a dateline only where nothing else is said", () => {
    const lead = "SEOUL, Nov. 18 (Sample) -- The two navies";
    expect(dated(`${lead} met on Monday.`).date).toBe("2026-11-16");
    expect(dated(`${lead} met.`).date).toBe("2026-11-18");
  });

  it.each(["last week", "on Tuesday", "yesterday", "on 3 March", "in May"])(
    "is not stated by %s where nobody knows the day of publication",
    (phrase) => {
      expect(eventDateOf({ title: "", text: `They met ${phrase}.`, lang: "en" })).toBe(NOT_STATED);
    },
  );

  it.each(["Nov 5, 2026", "2026-02-30", "2026-11", "20261105", ""])(
    "is not counted from a day of publication that is none: %s",
    (date) => {
      const text = "They met yesterday.";
      expect(eventDateOf({ title: "", text, lang: "en", date })).toBe(NOT_STATED);
    },
  );

  it("is stated by a full date without the day of publication", () => {
    const text = "They met on 3 March 2026 in Oslo.";
    expect(eventDateOf({ title: "", text, lang: "en" })).toMatchObject({ date: "2026-03-03" });
  });

  it.each([
    ["may be read in two ways", "They met on 03/04/2026."],
    ["is part of a name", "The F-16 March order and Type 052 ships stay."],
    ["is long past", "They met on 3 March 1998."],
    ["is far ahead", "They will meet on 3 March 2044."],
  ])("is not stated by what %s", (_, text) => {
    expect(english(text)).toBe(NOT_STATED);
  });

  it("is but a month where the calendar has no such day", () => {
    expect(dated("They met on 30 February 2026.", "2026-03-05").date).toBe("2026-02");
  });

  it("is not stated in a language without tables", () => {
    const text = "Ülésezett a tanács 2026-11-12 napján.";
    expect(eventDateOf({ title: "", text, lang: "hu", date: "2026-11-19" })).toBe(NOT_STATED);
  });

  it("is read over the turn of the year, both ways", () => {
    expect(dated("They met on 30 December.", "2027-01-02").date).toBe("2026-12-30");
    expect(dated("They will meet on 3 January.", "2026-12-29").date).toBe("2027-01-03");
    expect(dated("They sail from 28 December to 3 January.", "2026-12-20")).toMatchObject({
      date: "2026-12-28",
      until: "2027-01-03",
    });
  });

  it.each([
    ["12 November 2019", NOT_STATED],
    ["12 November 2025", "2025-11-12"],
  ])("is read whole where the part looked at ends within it: %s", (phrase, wanted) => {
    for (let seen = 1; seen <= phrase.length; seen++) {
      const found = english(`${" ".repeat(500 - seen)}${phrase}, off Bergen.`);
      expect(found === NOT_STATED ? found : found.date).toBe(wanted);
    }
  });

  it("is not looked for beyond the first 500 characters, of a title neither", () => {
    const late = `${" ".repeat(500)}12 November 2026 off Bergen.`;
    expect(english(late)).toBe(NOT_STATED);
    expect(english("", undefined, late)).toBe(NOT_STATED);
  });

  it("takes no longer for a text or title made of nothing but dates", () => {
    const dates = "on Tuesday, 3 March to 4 May 2026, last week, 2026-01-01 ".repeat(2_000);
    expect(english(dates)).not.toBe(NOT_STATED);
    expect(english("", undefined, dates)).not.toBe(NOT_STATED);
  });
});
