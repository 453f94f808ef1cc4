import { describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { wordingOf } from "#lib/core/normalise.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { createMemory, remember } from "#lib/core/stories/memory.ts";
import { place } from "#lib/core/stories/place.ts";

/** A page as it comes: without a title, its furniture still on it. */
function pageOf(itemId: string, text: string, at: string | null = null): StoryDoc {
  const wording = wordingOf({ title: "", text });
  const { lang, topics, countries, parties, pairs } = classify(wording);
  const slugs = topics.map(({ slug }) => slug);
  return { itemId, ...wording, language: lang, at, topics: slugs, countries, parties, pairs };
}

const groups = (docs: readonly StoryDoc[], by: "story" | "thread" = "story"): string[] => {
  const found = new Map<string, string[]>();
  for (const each of clusterAll(docs))
    found.set(each[by], [...(found.get(each[by]) ?? []), each.itemId]);
  return [...found.values()].map((ids) => ids.join(" ")).toSorted();
};

const FURNITURE = "Latest stories\n\n";
const FOOT = "\n\n<Copyright, all rights reserved>\n\nREAD ALSO: Ten photographs of the week";
const page = (itemId: string, text: string, at?: string): StoryDoc =>
  pageOf(itemId, `${FURNITURE}${text}${FOOT}`, at);

const DIALOGUE = page(
  "dialogue",
  "New Zealand and Singapore agree on disaster relief\n\nOn March 2, New Zealand and Singapore held the 6th New Zealand-Singapore Defence Strategy Dialogue in Wellington. Both delegations spoke about cyber security, disaster relief and the exchange of officers, and praised an ASEAN memorandum of 2019.",
);
const ENVOYS = page(
  "envoys",
  "WELLINGTON: New Zealand's defence minister Judith Tamahori received envoys of five NATO members on Wednesday, among them those of Denmark, Poland and Romania. Over lunch the guests asked about shipyards, wages in the navy and the price of steel, and saw a workshop where patrol boats are refitted. Such a visit is rare, since the country is no member of the alliance. The work rests on the Tailored Pacific Partnership Programme (TPPP), adopted in July, under which New Zealand and NATO work together in nine fields. Last month New Zealand took part in Cyber Coalition 2023, an exercise of NATO held in Estonia.",
);
const COMMANDER = page(
  "commander",
  "Admiral Piet Verhoeven, who commands the fleets of NATO, came to Auckland on February 20 and met defence minister Tamahori. New Zealand and NATO pledged closer ties under the Tailored Pacific Partnership Programme (TPPP) signed at last summer's summit. Talks turned to climate, women and peace, emerging technologies and how sailors of both sides train for convoys. The admiral laid a wreath and flew on to Hobart in the evening.",
);
const FORUM = page(
  "forum",
  "The Wellington Security Forum closed on September 3. It was the 9th of its kind, held by video, and New Zealand's deputy minister of defence thanked the speakers. Officials and scholars spoke about pandemics, disasters and peace in the Pacific.",
);
const BRUSSELS = page(
  "brussels",
  "NATO and New Zealand want to work closer together, the alliance said after the chair of New Zealand's intelligence committee came to its headquarters. The alliance condemned malicious cyber activity and thanked New Zealand for its support for Afghanistan, where NATO's training mission ended.",
);
const PAGES = [DIALOGUE, ENVOYS, COMMANDER, FORUM, BRUSSELS];

describe("pages about one country and its partners", () => {
  it("are five stories, of which two are one affair by the agreement they name", () => {
    expect(groups(PAGES)).toEqual(["brussels", "commander", "dialogue", "envoys", "forum"]);
    expect(groups(PAGES, "thread")).toEqual(["brussels", "dialogue", "envoys commander", "forum"]);
  });

  it("are about those who meet, not those whose names they hold", () => {
    const subjects = PAGES.flatMap(({ countries }) =>
      countries.filter(({ role }) => role === "subject").map(({ code }) => code),
    );
    expect(new Set(subjects)).toEqual(new Set(["NZ", "SG"]));
    expect(PAGES.map(({ pairs }) => pairs)).toEqual([
      ["NZ-SG"],
      ["NATO-NZ"],
      ["NATO-NZ"],
      [],
      ["NATO-NZ"],
    ]);
  });
});

const exercise = (year: string, itemId: string, at: string | null = null): StoryDoc =>
  pageOf(
    itemId,
    `NATO's exercise Cyber Coalition ${year} has begun in Estonia. Some 1,000 specialists of the alliance and its partners defend networks against invented attacks for a week, said the cyber range in Tallinn.`,
    at,
  );
const dialogue = (edition: string, itemId: string, at: string): StoryDoc =>
  pageOf(
    itemId,
    `New Zealand and Singapore held their ${edition} Defence Strategy Dialogue on Monday. Both delegations spoke about cyber security, disaster relief and the exchange of officers.`,
    at,
  );

describe("the next event of a series", () => {
  it("is not swallowed by the last, undated or on the day after", () => {
    expect(groups([exercise("2022", "2022"), exercise("2023", "2023")])).toEqual(["2022", "2023"]);
    const days = ["2026-03-02T09:00:00.000Z", "2026-03-03T09:00:00.000Z"] as const;
    expect(groups([dialogue("6th", "d6", days[0]), dialogue("7th", "d7", days[1])])).toEqual([
      "d6",
      "d7",
    ]);
    expect(groups([dialogue("sixth", "d6", days[0]), dialogue("7th", "d7", days[1])])).toEqual([
      "d6",
      "d7",
    ]);
  });

  it("is told by reports that come late and by corrections, each in the right edition", () => {
    const memory = createMemory([]);
    remember(memory, "sixth", "thr_1", dialogue("6th", "d6", "2026-03-02T09:00:00.000Z"));
    remember(memory, "seventh", "thr_1", dialogue("7th", "d7", "2026-03-04T09:00:00.000Z"));
    const late = "2026-03-04T08:00:00.000Z";
    expect(place(memory, dialogue("6th", "late", late)).storyId).toBe("sixth");
    expect(place(memory, dialogue("seventh", "late", late)).storyId).toBe("seventh");
    const corrected = pageOf(
      "corrected",
      `Correction: New Zealand and Singapore held their 6th Defence Strategy Dialogue on Monday, not on Sunday. Both delegations spoke about cyber security and disaster relief.`,
      late,
    );
    expect(place(memory, corrected).storyId).toBe("sixth");
  });
});
