import * as z from "zod";
import { Instant } from "./common.ts";

/** Kinds that a reader chooses among: a further alert of a story needs a new fact of one of these. */
export const ChosenFact = z.enum(["party", "agreement", "place", "date", "number", "official"]);
export type ChosenFact = z.infer<typeof ChosenFact>;

/** What a fact is of: read from reports, or a correction or withdrawal of a report that was told. */
export const FactKind = z.enum([...ChosenFact.options, "correction", "withdrawn"]);
export type FactKind = z.infer<typeof FactKind>;

/** Says what became of a report that was told, and is no news of the event. */
export const takesBack = ({ kind }: { kind: FactKind | "outlets" }): boolean =>
  kind === "correction" || kind === "withdrawn";

/** The kinds that a reader gets who has chosen none. */
export const USUAL_FACTS: readonly ChosenFact[] = ["party", "agreement", "official"];

/** A fact that one report states, with the part of it that does; equal facts have equal keys. */
export const StatedFact = z.object({
  kind: ChosenFact,
  /** Of this kind: `LV`, `ceasefire signed`, `2026-11-27`, `km 350`. */
  key: z.string(),
  /** As it is written where it was read. */
  text: z.string(),
  /** In its title, in what is quoted of it, or further on: too little to settle it, enough for it to be no news. */
  where: z.enum(["title", "lead", "body"]),
  /** Its own words settle it: a headline says that this party joins. */
  firm: z.literal(true).optional(),
  /** When an edit put it there; absent where it was there when we first saw the report. */
  at: Instant.optional(),
});
export type StatedFact = z.infer<typeof StatedFact>;

/** A fact of a story that may be told: stated firmly enough, or corrected. */
export const StoryFact = z.object({
  kind: FactKind,
  /** Among all facts of the story: `party LV`. */
  key: z.string(),
  text: z.string(),
  /** What stood there before, where it was corrected. */
  before: z.string().optional(),
  /** Whose report was corrected or withdrawn. */
  outlet: z.string().optional(),
  /** The report that settled it, and when that was published and first seen. */
  itemId: z.string(),
  published: Instant,
  seen: Instant,
});
export type StoryFact = z.infer<typeof StoryFact>;
