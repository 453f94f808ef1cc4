import { describe, expect, it } from "vitest";
import {
  digestVoice,
  preheader,
  sampleProps,
  subject,
  WeeklyDigest,
} from "#emails/WeeklyDigest.tsx";
import { StoryRow } from "#emails/components/StoryRow.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { byteLength, markup } from "#lib/mail/markup.ts";
import { findings, hrefsOf } from "./check-html.ts";

const { digest } = sampleProps;
const voice = digestVoice(sampleProps);
const { reader: _, ...pageProps } = sampleProps;
const mail = (changes: Partial<Digest> = {}): string =>
  markup(<WeeklyDigest {...sampleProps} digest={{ ...digest, ...changes }} />);

/** The words of markup, a line for each block. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(style|title)\b.*?<\/\1>/gs, "")
    .replace(/<\/(p|h\d|td|th|div|caption)>|<br\/>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ");
const partOf = (html: string, id: string): string =>
  html.slice(html.indexOf(`id="${id}"`)).split("<h2", 1)[0]!;

const html = mail();
const words = wordsOf(html);
const [talks] = digest.sections[0]!.stories;

describe("the top story", () => {
  it("stands once, before the contents, with all a story has", () => {
    const top = partOf(html, "top").split("<caption", 1)[0]!;
    expect(html.match(/>Seoul and Tokyo agree[^<]*<\/a><\/h3>/g)).toHaveLength(1);
    expect(wordsOf(top)).toMatch(
      /Harbour Wire · Strait Gazette.*\n.*4 outlets, 3 origins · also in/,
    );
    expect(hrefsOf(top)).toContain("https://sitrep.example/rules?token=sample&story=sto_talks");
  });

  it("is counted in its section, which says where it stands", () => {
    expect(words).toContain("2 stories, one of them at the top\n");
    expect(partOf(html, "diplomacy")).toContain('href="#top"');
    const alone = { ...digest.sections[0]!, stories: [talks!], more: 4 };
    const short = mail({ sections: [alone] });
    expect(wordsOf(short)).toContain("1 of 5 stories, it stands at the top\n");
    expect(partOf(short, "diplomacy")).not.toContain("<h3");
    expect(wordsOf(short)).toContain("4 more on the web");
  });

  it("is told of first in the preheader, and nowhere where there is none or it was cut", () => {
    expect(preheader({ ...sampleProps, digest: { ...digest, top: "sto_patrol" } })).toMatch(
      /^Coast guards of three countries/,
    );
    for (const top of [undefined, "sto_cut"]) {
      const older: Digest = { ...digest, ...(top !== undefined && { top }) };
      if (top === undefined) delete older.top;
      const without = markup(<WeeklyDigest {...sampleProps} digest={older} />);
      expect(without).not.toMatch(/#top|id="top"|Top story|at the top/);
      expect(without.match(/<h3/g)).toHaveLength(9);
    }
  });
});

describe("a row", () => {
  it("is lean: 40 of them fit into the mail with all the rest", () => {
    const stories = Array.from({ length: 10 }, (_, i) => ({ ...talks!, id: `sto_2026_${i}_abcd` }));
    const rulesUrl = `https://sitrep.example/rules?token=${"t".repeat(104)}&story=`;
    const row = markup(
      <table>
        <tbody>
          {stories.map((story) => (
            <StoryRow key={story.id} voice={voice} story={story} place="row" rulesUrl={rulesUrl} />
          ))}
        </tbody>
      </table>,
    );
    expect(byteLength(row) / 10).toBeLessThan(2_000);
    expect((row.match(/<[a-z]/g) ?? []).length / 10).toBeLessThan(18);
    const sections = digest.sections.map((section, n) => ({
      ...section,
      stories: Array.from({ length: 10 }, (_, i) => ({
        ...(section.stories[i % section.stories.length] ?? talks!),
        id: `sto_${n}_${i}`,
      })),
    }));
    const reader = { ...sampleProps.reader!, rulesUrl };
    const all = markup(
      <WeeklyDigest
        {...sampleProps}
        reader={reader}
        digest={{ ...digest, sections, top: "sto_0_0" }}
      />,
    );
    expect(all.match(/<h3/g)).toHaveLength(40);
    expect(byteLength(all)).toBeLessThan(80_000);
  });
});

describe("what was told before", () => {
  it("is corrected before anything new: outlet, what went and what came, the headline before", () => {
    const part = wordsOf(partOf(html, "corrections"));
    expect(html.indexOf('id="corrections"')).toBeLessThan(html.indexOf('id="diplomacy"'));
    expect(part).toContain("Shipyard wins order for eight supply vessels\n");
    expect(part).toContain("Numbers: “18” and “2.9 billion” became “8” and “1.3 billion”\n");
    expect(part).toContain("Names: “Northport Yard” became “Southport Yard”\n");
    expect(part).toContain("Headline before: “Shipyard wins order for eighteen supply vessels”");
    expect(part).toContain("Keel & Rotor · Tue 17 Nov");
  });

  it("is updated: how many tell it now, who is new, what the last one says", () => {
    const part = partOf(html, "updates");
    expect(wordsOf(part)).toContain("Updated since last week");
    expect(wordsOf(part)).toContain(
      "now 6 outlets; new: Strait Gazette · Ministry of Defence official\nLatest: “Mine-clearing exercise ends",
    );
    expect(hrefsOf(part)).toContain("https://strait-gazette.example/exercise-ends");
    expect(part).toMatch(/<p lang="ko" dir="ltr"[^>]*><a [^>]*>군,/);
    const daily = mail({ from: "2026-11-21T21:30:00.000Z" });
    expect(wordsOf(daily)).toContain("Updated since yesterday");
  });
});

describe("the opening paragraph", () => {
  const paragraphOf = (changes: Partial<Digest>): string =>
    wordsOf(mail(changes))
      .split("\n")
      .find((line) => line.startsWith("We read"))!;

  it("tells what moved most against the usual, and how much was corrected", () => {
    expect(paragraphOf({})).toContain(
      "Furthest from the usual: Naval & maritime security, South Korea (8 stories where 2.4 are usual). One earlier report was corrected.",
    );
    const two = [...digest.corrections!, ...digest.corrections!];
    expect(paragraphOf({ corrections: two })).toContain("2 earlier reports were corrected.");
  });

  it("names the countries seen most, none of one story, and chooses none among equals", () => {
    const seen = (...stories: number[]) =>
      paragraphOf({
        byCountry: ["KR", "JP", "KP", "US"].map((code, i) => ({ code, stories: stories[i]! })),
      });
    expect(seen(5, 3, 2, 1)).toContain(
      "Countries seen most: South Korea (5), Japan (3) and North Korea (2).",
    );
    expect(seen(5, 3, 1, 1)).toContain("South Korea (5) and Japan (3).");
    expect(seen(5, 2, 2, 2)).toContain("Countries seen most: South Korea (5).");
    expect(seen(2, 2, 2, 2)).not.toContain("Countries seen most");
  });

  it("says nothing of what did not happen", () => {
    const quiet = { corrections: [], matrix: { ...digest.matrix!, moved: [] } };
    expect(paragraphOf(quiet)).not.toMatch(/usual|corrected/);
  });
});

describe("the matrix", () => {
  const part = partOf(html, "matrix");

  it("is a table of numbers with heads for rows and columns", async () => {
    expect(part.match(/<th scope="col"/g)).toHaveLength(5);
    expect(part.match(/<th scope="row"/g)).toHaveLength(4);
    expect(part).toMatch(
      /<caption[^>]*>All stories by topic and country.*mean of as much time in the 8 weeks/,
    );
    expect(wordsOf(part)).toContain("Naval & maritime security\n8 ▲\n2.4\n4\n2.5\n");
    expect(await findings(html)).toEqual([]);
  });

  it("names its signs and codes in words", () => {
    expect(wordsOf(part)).toContain("▲ far above what is usual, ▼ far below");
    expect(wordsOf(part)).toContain("KR South Korea · JP Japan · KP North Korea");
    expect(part).toContain('<abbr title="South Korea"');
  });

  it("tells what moved most, a line each", () => {
    expect(wordsOf(part)).toContain("Missiles & nuclear forces: 14 stories where 7.1 are usual\n");
    expect(wordsOf(part)).toContain("Japan: 9 stories where 18.4 are usual\n");
  });

  it("marks what is far below, and says where too few weeks are known", () => {
    const total = { stories: 1, usual: 8, mark: "low" as const };
    const cells = digest.matrix!.countries.map(() => ({ stories: 2, usual: null, mark: null }));
    const rows = [{ topic: "cyber" as const, cells, total }];
    const other = wordsOf(partOf(mail({ matrix: { ...digest.matrix!, rows } }), "matrix"));
    expect(other).toContain("2\n–\n");
    expect(other).toContain("1 ▼\n8.0\n");
  });
});

describe("coverage", () => {
  const coverage = digest.coverage!;

  it("tells how many feeds were read, which are silent and which do not answer", () => {
    expect(words).toContain("84 feeds read, on Mon 23 Nov, 07:00.");
    expect(words).toContain(
      "Silent for longer than is usual for them: Cape Ledger, Tundra Review.\n",
    );
    expect(words).toContain("Not answering: Delta Dispatch.\n");
  });

  it("names eight at the most and counts the others", () => {
    const silent = Array.from({ length: 11 }, (_, i) => `Source ${i}`);
    expect(wordsOf(mail({ coverage: { ...coverage, silent } }))).toContain(
      "Source 6, Source 7 and 3 others.",
    );
  });

  it("says so when all is well", () => {
    const well = wordsOf(mail({ coverage: { ...coverage, silent: [], failing: [] } }));
    expect(well).toContain("All of them answered");
    expect(well).not.toMatch(/Silent|Not answering|may be missing/);
    const partly = { ...coverage, well: 82, silent: [], failing: [] };
    const told = wordsOf(mail({ coverage: partly }));
    expect(told).toContain("2 of them are not heard.");
    expect(told).not.toContain("All of them answered");
  });
});

describe("contents", () => {
  it("count the sections and lead to every part", () => {
    const contents = html.slice(html.indexOf("In this digest"), html.indexOf('id="corrections"'));
    expect(hrefsOf(contents).filter((href) => href.startsWith("#"))).toEqual([
      "#diplomacy",
      "#missiles-nuclear",
      "#cyber",
      "#maritime",
      "#corrections",
      "#updates",
      "#matrix",
    ]);
    expect(wordsOf(contents)).toMatch(/Naval & maritime security\n \n\n10\n/);
    expect(wordsOf(contents)).toMatch(/Updated since last week\n2\n/);
  });
});

describe("an older digest, and an empty one", () => {
  it("leave out what they do not know", async () => {
    const older = { ...digest };
    for (const key of ["top", "updates", "corrections", "matrix", "coverage"] as const)
      delete older[key];
    const plain = markup(<WeeklyDigest {...sampleProps} digest={older} />);
    expect(plain).not.toMatch(/id="(top|updates|corrections|matrix|coverage)"/);
    expect(await findings(plain)).toEqual([]);
  });

  it("tell what was watched, what is usual and who was heard", async () => {
    const totals = { ...digest.totals, stories: 0, shown: 0 };
    const none = { sections: [], byCountry: [], updates: [], corrections: [], totals };
    const empty = mail(none);
    const nothing =
      "412 reports from 84 feeds, none about what you follow; 2 sources silent; 1 source not answering. ";
    expect(wordsOf(empty)).toContain(`${nothing}Furthest from`);
    const quiet = { ...none, matrix: { ...digest.matrix!, moved: [] } };
    const whole = "That is the whole news of this mail.";
    expect(wordsOf(mail(quiet))).toContain(nothing + whole);
    const { updates, corrections } = digest;
    for (const news of [{ updates }, { corrections }])
      expect(wordsOf(mail({ ...quiet, ...news }))).not.toContain(whole);
    expect(subject({ ...sampleProps, digest: { ...digest, ...none } })).toMatch(
      /^The week in defence: nothing matched, /,
    );
    const { coverage: _, ...older } = { ...digest, ...quiet };
    expect(wordsOf(markup(<WeeklyDigest {...sampleProps} digest={older} />))).toContain(
      `We read 412 reports and found 187 events in them; none is about what you follow. ${whole}`,
    );
    const heard = { ...digest.coverage!, silent: [], failing: [] };
    expect(wordsOf(mail({ ...quiet, coverage: heard }))).toContain(
      `412 reports from 84 feeds, none about what you follow. ${whole}`,
    );
    expect(empty).toMatch(/id="matrix".*id="coverage"/s);
    expect(empty).not.toMatch(/<h3|In this digest|id="top"/);
    expect(await findings(empty)).toEqual([]);
  });
});

it("says the same on the page of nobody, without what is a reader's own", () => {
  const page = markup(<WeeklyDigest {...pageProps} />);
  for (const id of ["top", "corrections", "updates", "matrix", "coverage"])
    expect(page).toContain(`id="${id}"`);
  expect(page).toContain("8 more stories ranked below these.");
  expect(hrefsOf(page).filter((href) => href.startsWith("https://sitrep.example"))).toEqual([
    "https://sitrep.example",
  ]);
});

it("says what it is about below its dates", () => {
  expect(words).toContain(
    "New to us 16–23 November 2026\nSelection: Topics: Defence diplomacy & alliances, Missiles & nuclear forces, Cyber & information or Naval & maritime security; and countries: Japan, North Korea or South Korea",
  );
});
