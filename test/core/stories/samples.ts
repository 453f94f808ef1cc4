import type { Item } from "#lib/core/model/item.ts";
import type { CountryLabel } from "#lib/core/model/item.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";

export const subjects = (...codes: string[]): CountryLabel[] =>
  codes.map((code) => ({ code, role: "subject", evidence: [code] }));

/** A report with sensible defaults: English, dated, nothing labelled. */
export const doc = (
  itemId: string,
  title: string,
  text: string,
  more: Partial<StoryDoc> = {},
): StoryDoc => ({
  itemId,
  title,
  text,
  language: "en",
  at: "2026-03-04T09:00:00.000Z",
  topics: [],
  countries: [],
  parties: [],
  pairs: [],
  ...more,
});

/** One event, written up three times. */
export const FRIGATE = [
  doc(
    "f1",
    "Norway orders four Skarn-class frigates from Halden Yard",
    "OSLO - Norway on Wednesday signed a contract worth 3.1 billion euros for four Skarn-class frigates with Halden Yard. The first ship is to be handed over in 2031, Defence Minister Ingrid Solberg said.",
  ),
  doc(
    "f2",
    "Halden Yard wins Norwegian frigate contract",
    "Halden Yard will build four Skarn-class frigates for the Norwegian navy under a 3.1 billion euro contract signed on Wednesday. Deliveries begin in 2031, according to the shipbuilder.",
    { at: "2026-03-04T15:30:00.000Z" },
  ),
  doc(
    "f3",
    "Four new frigates for Norway in 3.1 billion euro deal",
    "Defence Minister Ingrid Solberg put her name to the largest naval order in decades: four frigates of the Skarn class, built by Halden Yard and delivered from 2031 onwards.",
    { at: "2026-03-05T06:00:00.000Z" },
  ),
] as const;

/** Another event of the same country on the same day. */
export const AVALANCHE = doc(
  "a1",
  "Two Norwegian conscripts hurt in avalanche near Bardufoss",
  "Two conscripts of the Norwegian army were dug out alive on Wednesday after an avalanche hit their winter training camp near Bardufoss. Both are in stable condition in Tromso.",
);

/** Another one still, with the same minister, navy and kind of ship. */
export const COLLISION = doc(
  "c1",
  "Norwegian frigate rams quay at Haakonsvern",
  "A frigate of the Norwegian navy struck a quay at Haakonsvern on Wednesday while turning in strong wind. Nobody was hurt; Defence Minister Ingrid Solberg promised an inquiry into the accident.",
);

const dialogue = (edition: string, itemId: string, at: string) =>
  doc(
    itemId,
    `Chile and Finland hold ${edition} Defence Dialogue in Santiago`,
    `Chile and Finland held their ${edition} Defence Dialogue in Santiago, where both sides discussed Arctic and Antarctic logistics, cyber training and exchanges between their academies. The delegations agreed to meet again in Helsinki.`,
    { at, countries: subjects("CL", "FI") },
  );
export const SIXTH = dialogue("6th", "d6", "2026-05-01T09:00:00.000Z");
export const SEVENTH = dialogue("7th", "d7", "2026-05-02T09:00:00.000Z");

const exercise = (year: string, itemId: string) =>
  doc(
    itemId,
    `Exercise Northern Lantern ${year} begins in the Baltic`,
    `Forty ships from nine nations put to sea on Monday for Northern Lantern ${year}, the yearly mine-hunting exercise in the Baltic. It runs for two weeks off Gotland and ends with a live firing.`,
    { at: null },
  );
export const LANTERN_2025 = exercise("2025", "l25");
export const LANTERN_2026 = exercise("2026", "l26");

const SOURCE = { id: "coastal-wire", name: "Coastal Wire", kind: "wire" } as const;

/** The stored item of a report. */
export const itemOf = (report: StoryDoc, more: Partial<Item> = {}): Item => ({
  id: report.itemId,
  feedId: "fed_1",
  source: SOURCE,
  url: `https://news.example/${report.itemId}`,
  title: report.title,
  text: report.text,
  published: report.at,
  firstSeen: report.at ?? "2026-03-04T09:00:00.000Z",
  effective: report.at ?? "2026-03-04T09:00:00.000Z",
  backfill: report.backfill ?? false,
  classification: {
    lang: report.language,
    relevant: true,
    topics: [{ slug: "maritime", score: 2, evidence: ["frigate"] }],
    countries: report.countries,
    parties: report.parties,
    pairs: report.pairs,
  },
  fingerprint: "0",
  revisions: [],
  ...more,
});
