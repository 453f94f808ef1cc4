import { describe, expect, it } from "vitest";
import { settledFacts } from "#lib/core/facts/settled.ts";
import type { Item } from "#lib/core/model/item.ts";
import { Story } from "#lib/core/model/story.ts";
import { addedBy, itemAt, keysOf, reworded, type Said, storyOf } from "./telling.ts";

/** One report, and nine that others made of it. */
const PACT: readonly Said[] = [
  {
    title: "Eight Nordic and Baltic states sign radar pact in Oslo",
    text: "OSLO - Norway, Sweden, Finland, Denmark, Iceland, Estonia, Lithuania and Poland signed a pact on Friday to share radar data. The network will cost 2.4 billion euros, Norway's defence ministry said.",
  },
  {
    title: "Norway, Sweden and six others agree to share radar data",
    text: "Eight countries including Norway, Sweden and Poland have agreed on a 2.4 billion euro radar network, the Norwegian defence ministry said on Friday.",
  },
  {
    title: "Radar deal: Northern Europe pools its early warning",
    text: "A deal signed in Oslo will let Norway, Finland, Estonia and five more countries share radar data. It costs some 2.4 billion euros.",
  },
  {
    title: "Nordic-Baltic radar treaty signed",
    text: "Norway and seven neighbours signed a treaty on common radar surveillance on Friday. Officials put its cost at €2.4bn ($2.8 billion).",
  },
  {
    title: "Oslo signs radar accord with seven neighbours",
    text: "Norway signed an accord with Sweden, Finland, Denmark, Iceland, Estonia, Lithuania and Poland in Oslo on Friday.",
  },
  {
    title: "Poland signs up for northern radar network",
    text: "Poland is one of eight countries in a radar network agreed on Friday in Norway.",
  },
  {
    title: "Estonia and Lithuania in radar pact with Nordic states",
    text: "Estonia and Lithuania signed a radar pact with six other states, the Norwegian defence ministry said on Friday.",
    kind: "trade",
  },
  {
    title: "Acht Staaten unterzeichnen Radar-Abkommen",
    text: "Norwegen, Schweden, Finnland, Dänemark, Island, Estland, Litauen und Polen haben am Freitag ein Abkommen unterzeichnet. Es kostet 2,4 Milliarden Euro.",
    lang: "de",
  },
  {
    title: "Huit pays signent un accord sur les radars",
    text: "La Norvège et sept autres pays ont signé vendredi à Oslo un accord de 2,4 milliards d'euros.",
    lang: "fr",
  },
  {
    title: "Finland and Sweden to share radar data with neighbours",
    text: "Finland and Sweden will share radar data with Norway and five other countries under an agreement signed on Friday.",
  },
];
const ITEMS = PACT.map((said, i) => itemAt(i, said)) as [Item, ...Item[]];
const NINTH: Said = {
  title: "Latvia joins radar pact as ninth state",
  text: "Latvia on Saturday became the ninth state of the radar pact that eight countries signed in Oslo.",
};

describe("the facts of a story", () => {
  it("are those of its first report, then nothing new in nine rewrites of it", () => {
    const [first, ...others] = addedBy(ITEMS);
    expect(first).toEqual(
      expect.arrayContaining(["party NO", "party PL", "agreement agreement signed"]),
    );
    expect(others.flat()).toEqual([]);
  });

  it("grow by exactly the ninth party that joins, at once, by whom and when", () => {
    const items: [Item, ...Item[]] = [...ITEMS, itemAt(24, NINTH)];
    expect(addedBy(items).at(-1)).toEqual(["party LV"]);
    const story = storyOf(items);
    expect(settledFacts(story).at(-1)).toEqual({
      kind: "party",
      key: "party LV",
      text: "Latvia",
      itemId: "itm_24",
      published: "2026-11-21T00:00:00.000Z",
      seen: "2026-11-21T00:00:00.000Z",
    });
    expect(Story.parse(story)).toEqual(story);
    const again: Said = { ...NINTH, title: "Ninth state: Latvia joins northern radar pact" };
    expect(addedBy([...items, itemAt(25, again)]).at(-1)).toEqual([]);
  });

  it("take in a party without such words only from two origins", () => {
    const latvia = (title: string): Said => ({ title, text: `${title}, it was said in Riga.` });
    const one = itemAt(24, latvia("Latvia in radar pact with eight neighbours"));
    const other = itemAt(25, latvia("Radar pact now covers Latvia"));
    const same = { ...other, source: { ...other.source, owner: "Quay Press" } };
    const owned = { ...one, source: { ...one.source, owner: "Quay Press" } };
    expect(addedBy([...ITEMS, one, other]).slice(-2)).toEqual([[], ["party LV"]]);
    expect(addedBy([...ITEMS, owned, same]).slice(-2)).toEqual([[], []]);
  });

  it("follow what becomes of an agreement, by a headline", () => {
    const ratified: Said = { title: "Finland ratifies radar pact with Norway and Sweden" };
    const planned: Said = { title: "Finland to ratify radar pact with Norway and Sweden" };
    expect(addedBy([...ITEMS, itemAt(24, planned)]).at(-1)).toEqual([]);
    expect(addedBy([...ITEMS, itemAt(24, ratified)]).at(-1)).toEqual([
      "agreement agreement ratified",
    ]);
  });

  it("take a number anew where a headline changes it by more than a rounding", () => {
    const blast = itemAt(0, { title: "Blast kills 12 soldiers at depot in Latvia" });
    const added = (title: string) => addedBy([blast, itemAt(1, { title })]).at(-1);
    expect(added("Toll rises to 14 killed at depot in Latvia")).toEqual(["number killed 14"]);
    expect(added("Depot blast in Latvia: 12 dead")).toEqual([]);
    expect(added("Blast in Latvia wounds 30 at depot")).toEqual([]);
    const further = [itemAt(1, { title: "Blast in Latvia wounds 30 at depot" })];
    const agreed = [blast, ...further, itemAt(2, { title: "30 wounded by blast in Latvia" })];
    expect(addedBy(agreed).at(-1)).toEqual(["number wounded 30"]);
  });

  it("name an official voice when one speaks for the first time", () => {
    const blast = itemAt(0, { title: "Latvia hears blast at depot" });
    const said = itemAt(1, {
      title: "Latvian defence ministry confirms depot blast",
      text: "Latvia's defence ministry said in a statement on Friday that a depot had exploded.",
    });
    const blastAgain: Said = { title: "Latvia says depot exploded", text: said.text };
    expect(addedBy([blast, said]).at(-1)).toEqual(["official LV"]);
    expect(addedBy([said, itemAt(2, blastAgain)]).at(-1)).toEqual([]);
  });
});

describe("a correction", () => {
  const before: Said = {
    title: "Blast kills 12 soldiers at depot in Latvia",
    text: "An explosion killed 12 soldiers at a depot in Latvia on Friday, the army said.",
  };
  const after: Said = {
    title: "Blast kills 14 soldiers at depot in Latvia",
    text: "An explosion killed 14 soldiers at a depot in Latvia on Friday, the army said.",
  };

  it("of a toll settles itself and nothing else, however often it is told", () => {
    const item = itemAt(0, before);
    const edited = reworded(item, 3, after);
    const items: [Item, ...Item[]] = [item, itemAt(1, before), edited];
    expect(addedBy(items)).toEqual([
      expect.arrayContaining(["number killed 12"]),
      [],
      ["correction itm_0 2026-11-20T03:00:00.000Z"],
    ]);
    const again = [...items, edited, itemAt(4, after), itemAt(5, after)];
    expect(addedBy(again).slice(3).flat()).toEqual([]);
    expect(settledFacts(storyOf(items)).at(-1)).toEqual({
      kind: "correction",
      key: "correction itm_0 2026-11-20T03:00:00.000Z",
      before: "12 soldiers",
      text: "14 soldiers",
      outlet: "Outlet 0",
      itemId: "itm_0",
      published: "2026-11-20T03:00:00.000Z",
      seen: "2026-11-20T03:00:00.000Z",
    });
  });

  it("of a headline stays told, and no fact of its own, whatever is edited further on", () => {
    const deep = `${before.text} ${"It was heard for miles around the place. ".repeat(12)}`;
    const item = itemAt(0, { ...before, text: `${deep}The road was closed for 6 hours.` });
    const once = reworded(item, 3, { ...after, text: item.text.replace("12", "14") });
    const twice = reworded(once, 4, { ...after, text: once.text.replace("6 hours", "9 hours") });
    expect(addedBy([item, twice])).toEqual([
      expect.arrayContaining(["number killed 12"]),
      ["correction itm_0 2026-11-20T03:00:00.000Z"],
    ]);
  });

  it("is none where what changed was never told", () => {
    const deep = `${before.text} ${"It was heard for miles around the place. ".repeat(12)}`;
    const item = itemAt(0, { ...before, text: `${deep}The road was closed for 6 hours.` });
    const edited = reworded(item, 3, {
      ...before,
      text: `${deep}The road was closed for 9 hours.`,
    });
    expect(edited.revisions[0]?.changed.numbers).toEqual({ out: ["6"], in: ["9"] });
    expect(addedBy([item, edited]).at(-1)).toEqual([]);
  });

  it("does not pass off a party that an edit brought as told from the start", () => {
    const text = "An explosion killed 12 soldiers at a depot in Latvia on Friday.";
    const item = itemAt(0, { ...before, text });
    const longer = `${text} Lithuania sent help and Lithuanian doctors.`;
    const edited = reworded(item, 3, { ...before, text: longer });
    expect(edited.classification.countries.map(({ code }) => code)).toContain("LT");
    expect(addedBy([item, edited, edited]).slice(1)).toEqual([[], []]);
  });

  it("that takes the report back is told as that", () => {
    const item = itemAt(0, before);
    const withdrawn = reworded(item, 3, {
      title: "WITHDRAWN: Blast at depot",
      text: "We withdrew this report.",
    });
    const told = settledFacts(storyOf([item, withdrawn]));
    expect(told.at(-1)).toMatchObject({
      kind: "withdrawn",
      text: before.title,
      outlet: "Outlet 0",
    });
    expect(keysOf(storyOf([item, withdrawn, withdrawn]))).toEqual(told.map(({ key }) => key));
  });
});
