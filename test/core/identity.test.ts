import { describe, expect, it } from "vitest";
import {
  effectiveDate,
  fingerprintOf,
  identify,
  identitiesOf,
  isBackfill,
  itemIdOf,
} from "#lib/core/identity.ts";
import type { RawEntry } from "#lib/core/model/entry.ts";

const TEXT = "The minister met her counterpart and both sides agreed on a yearly exercise at sea.";
const PUBLISHED = "2026-03-04T06:00:00.000Z";

const entry = (fields: Partial<RawEntry> = {}): RawEntry => ({
  id: null,
  link: null,
  title: "Ministers agree on a yearly exercise",
  summary: TEXT,
  content: null,
  published: PUBLISHED,
  updated: null,
  enclosures: [],
  ...fields,
});
const full = entry({ id: "tag:gazette.example,2026:77", link: "https://gazette.example/news/77" });

/** Whether two polls of one feed, each showing one entry, are known to show the same. */
const same = (a: RawEntry, b: RawEntry, feedB = "fed_a") => {
  const known = new Set(identitiesOf("fed_a", a));
  return identitiesOf(feedB, b).some((identity) => known.has(identity));
};
const identified = (entries: RawEntry[], link: string | null = null) =>
  identify("fed_a", { link, entries });

describe("an entry is known again", () => {
  it.each<[string, Partial<RawEntry>]>([
    ["with a new guid", { id: "tag:gazette.example,2026:77-v2" }],
    ["without its guid", { id: null }],
    ["under another link", { link: "https://gazette.example/moved/77" }],
    ["reworded", { title: "Ministers agree", summary: "Short.", published: null }],
    [
      "with a new guid and by https instead of http",
      { id: "x", link: "http://gazette.example/news/77" },
    ],
    [
      "with a new guid, a tracked link and another text",
      {
        id: "x",
        link: "https://gazette.example/news/77?utm_source=feed&utm_medium=rss",
        summary: "",
      },
    ],
    ["with new guid and link, by its words", { id: "x", link: "https://gazette.example/moved/77" }],
    [
      "by its words, whatever their markup and spacing",
      { id: "x", link: null, summary: null, content: `<p>${TEXT.replace("and", "\n and")}</p>` },
    ],
  ])("%s", (_, change) => {
    expect(same(full, { ...full, ...change })).toBe(true);
  });

  it("whose guid is a URL that turned to https", () => {
    const link = "http://gazette.example/?p=77";
    const before = entry({ id: link });
    expect(
      same(before, entry({ id: link.replace("http:", "https:"), title: "New", summary: "" })),
    ).toBe(true);
  });

  it("in another feed by its URL, never by guid or words alone", () => {
    expect(same(full, full, "fed_b")).toBe(true);
    expect(same(full, { ...full, link: "https://herald.example/1" }, "fed_b")).toBe(false);
  });
});

describe("two reports are not taken for one", () => {
  const briefing = (fields: Partial<RawEntry>) => entry({ title: "Morning briefing", ...fields });

  it.each<[string, Partial<RawEntry>, Partial<RawEntry>]>([
    [
      "briefings of one name that say different things",
      { summary: `${TEXT} It begins in May.` },
      { summary: `${TEXT} It begins in June.` },
    ],
    [
      "briefings of different days that say the same",
      { published: PUBLISHED },
      { published: "2026-03-05T06:00:00.000Z" },
    ],
    [
      "briefings that say nothing, under their own links",
      { summary: "Read more", link: "https://gazette.example/b/1" },
      { summary: "Read more", link: "https://gazette.example/b/2" },
    ],
    [
      "reports that link to the home page",
      { id: "1", link: "https://gazette.example/", summary: "One." },
      { id: "2", link: "https://gazette.example", summary: "Two." },
    ],
    [
      "reports told apart by the query of their link",
      { link: "https://gazette.example/view?id=1", summary: "" },
      { link: "https://gazette.example/view?id=2", summary: "" },
    ],
    [
      "guids that differ in their fragment",
      { id: "https://g.example/l#1", summary: "" },
      { id: "https://g.example/l#2", summary: "" },
    ],
  ])("%s", (_, a, b) => {
    expect(same(briefing(a), briefing(b))).toBe(false);
  });
});

describe("within one document", () => {
  const page = "https://gazette.example/section/navy";

  it("a section page that many entries link to is nobody's identity", () => {
    const entries = ["One", "Two"].map((title) =>
      entry({ id: title, link: page, title, summary: title }),
    );
    const [one, two] = identified(entries);
    const later = entry({ id: "Three", link: page, title: "Three", summary: "Three" });
    const all = [one?.identities ?? [], two?.identities ?? [], identitiesOf("fed_a", later)].flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it("nor is the feed's own page, even when one entry alone links to it", () => {
    const [only] = identified(
      [entry({ id: "One", link: page, summary: "" })],
      page.replace("https", "http"),
    );
    expect(only?.identities).toEqual(identitiesOf("fed_a", entry({ id: "One", summary: "" })));
  });

  it("an entry told twice stays one, by guid or by URL", () => {
    const again = { ...full, id: "other" };
    const [first, second] = identified([full, again]);
    expect(first?.identities.some((identity) => second?.identities.includes(identity))).toBe(true);
    const [a, b] = identified([full, { ...full, link: "https://gazette.example/moved" }]);
    expect(a?.identities.some((identity) => b?.identities.includes(identity))).toBe(true);
  });

  it("a new report at a constant address is new where the feed gives it a guid of its own", () => {
    const live = { link: "https://gazette.example/live", summary: "" };
    const monday = entry({ ...live, id: "1", title: "Fleet leaves port" });
    const tuesday = entry({ ...live, id: "2", title: "Fleet comes back" });
    expect(same(monday, tuesday)).toBe(false);
  });

  it("two reports of one title and address are two where the feed gives each a guid and words of its own", () => {
    const live = { link: "https://gazette.example/live", title: "Live: the front" };
    const entries = [
      entry({ ...live, id: "1", summary: "Shelling in the north." }),
      entry({ ...live, id: "2", summary: "A bridge falls." }),
    ];
    const [one, two] = identified(entries);
    expect(one?.identities.some((identity) => two?.identities.includes(identity))).toBe(false);
  });

  it("a guid that entries with other titles and links share is a constant, not a name", () => {
    const entries = [1, 2, 3].map((n) =>
      entry({ id: "0", link: `https://gazette.example/${n}`, title: `Report ${n}`, summary: "" }),
    );
    const firsts = identified(entries).map(({ identities }) => identities[0]);
    expect(new Set(firsts).size).toBe(3);
  });

  it("words that entries with other links share are not theirs", () => {
    const entries = [1, 2].map((n) => entry({ id: `${n}`, link: `https://gazette.example/${n}` }));
    const [one, two] = identified(entries);
    expect(one?.identities.some((identity) => two?.identities.includes(identity))).toBe(false);
  });

  it("every entry has an identity, the barest too, and its item an id", () => {
    const bare = entry({ title: null, summary: null, published: null });
    const section = [1, 2].map((n) => entry({ link: page, title: `Report ${n}`, summary: null }));
    for (const { identities } of identified([bare, ...section])) {
      expect(identities.length).toBeGreaterThan(0);
      expect(itemIdOf(identities)).toMatch(/^itm_[0-9a-f]{20}$/);
    }
    expect(new Set(identified(section).map(({ identities }) => itemIdOf(identities))).size).toBe(2);
    expect(() => itemIdOf([])).toThrow();
  });
});

describe("a fingerprint", () => {
  it("changes with the words and not with their spacing", () => {
    expect(fingerprintOf("A  title", " Some\ntext ")).toBe(fingerprintOf("A title", "Some text"));
    expect(fingerprintOf("A title", "Some text")).not.toBe(fingerprintOf("A title", "Some text."));
    expect(fingerprintOf("A title", "")).not.toBe(fingerprintOf("A", "title"));
  });

  it("tells an entry that comes back reworded", () => {
    const [before] = identified([full]);
    const [after] = identified([{ ...full, title: "Ministers disagree" }]);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });
});

describe("dates", () => {
  const SEEN = "2026-03-10T00:00:00.000Z";

  it.each([
    ["2026-03-09T00:00:00.000Z", "2026-03-09T00:00:00.000Z", false],
    ["2026-03-11T00:00:00.000Z", SEEN, false],
    [null, SEEN, false],
    ["2026-03-03T00:00:00.000Z", "2026-03-03T00:00:00.000Z", false],
    ["2026-03-02T23:59:59.999Z", "2026-03-02T23:59:59.999Z", true],
    ["2016-03-01T00:00:00.000Z", "2016-03-01T00:00:00.000Z", true],
    ["1970-01-01T00:00:00.000Z", SEEN, false],
  ])("published %s counts as %s; backfill: %s", (published, effective, backfill) => {
    expect(effectiveDate(published, SEEN)).toBe(effective);
    expect(isBackfill(published, SEEN)).toBe(backfill);
  });
});
