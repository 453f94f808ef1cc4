import { bySeen } from "#lib/core/filter/story.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { ChosenFact, StatedFact, StoryFact } from "#lib/core/model/fact.ts";
import type { StoryReport, ToldStory } from "#lib/core/model/story.ts";
import { originOfReport } from "#lib/core/origins/share.ts";
import { correctedFacts } from "./corrected.ts";
import {
  hasMatter,
  hasUnit,
  isConverted,
  isKnownBy,
  keyIn,
  officialKey,
  saysSame,
} from "./known.ts";

/** A fact as one report states it, and whose word that is. */
type Claim = { fact: StatedFact; report: StoryReport; at: Instant; voice: string };
/** What is said of a fact that the story did not tell before. */
type Heard = { claims: Claim[]; known: readonly StatedFact[]; now: Instant };

/** Stages that come of what was agreed: a headline is enough for them. */
const TURNS = /(?:ratified|extended|suspended|ended|rejected)$/;

const voices = ({ claims }: Heard): number => new Set(claims.map(({ voice }) => voice)).size;
const inTitle = ({ claims }: Heard): boolean => claims.some(({ fact }) => fact.where === "title");
const agree = (heard: Heard): boolean => voices(heard) > 1 && inTitle(heard);

/** When a fact that came after the first report is stated firmly enough. */
const RULES: Record<ChosenFact, (fact: StatedFact, heard: Heard) => boolean> = {
  party: (fact, heard) => fact.firm === true || agree(heard),
  agreement: (fact, heard) =>
    agree(heard) || (inTitle(heard) && TURNS.test(fact.key) && hasMatter(fact, heard.known)),
  place: (_, heard) => agree(heard),
  // What is to come is news; when it happened is the story itself.
  date: ({ key }, heard) => key > heard.now && voices(heard) > 1,
  number: (fact, heard) =>
    !isConverted(fact, heard.known) &&
    (agree(heard) || (inTitle(heard) && hasUnit(fact, heard.known))),
  official: ({ where }) => where !== "body",
};

/** An outlet speaks with the voice of its first report, as it does where origins are counted. */
function voicesOf(reports: readonly StoryReport[]): (report: StoryReport) => string {
  const heard = new Map<string, string>();
  for (const report of reports) {
    const { id, state } = originOfReport(report);
    if (!heard.has(report.source.id)) heard.set(report.source.id, state ? `state ${state}` : id);
  }
  return ({ source }) => heard.get(source.id)!;
}

/** An organisation by its name; "the government" of no state known is nobody's voice. */
const ORGANISATION = /^official:[A-Z]/;

/** The official voice that a report is, as a fact of its own. */
const officialIn = (report: StoryReport): StatedFact[] => {
  const origin = originOfReport(report);
  const isSomebody =
    origin.state !== undefined || report.source.kind === "official" || ORGANISATION.test(origin.id);
  if (origin.kind !== "official" || !isSomebody) return [];
  const key = officialKey(origin);
  // That it speaks may have come with an edit.
  const at = report.facts?.find((fact) => fact.kind === "official" && fact.key === key)?.at;
  return [{ kind: "official", key, text: origin.name, where: "lead", ...(at && { at }) }];
};

function claimsOf(reports: readonly StoryReport[]): Claim[] {
  const voiceOf = voicesOf(reports);
  return reports
    .flatMap((report) =>
      [...officialIn(report), ...(report.facts ?? [])].map((fact) => {
        const at = fact.at ?? report.firstSeen;
        return { fact, report, at, voice: voiceOf(report) };
      }),
    )
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Whether a known fact leaves nothing new of another; whoever was only named may join yet. */
const isOld = (known: StatedFact, fact: StatedFact): boolean =>
  isKnownBy(known, fact) && !(fact.firm && known.where === "body");

const settledBy = ({ fact, report, at }: Claim): StoryFact => ({
  kind: fact.kind,
  key: keyIn(fact),
  text: fact.text,
  itemId: report.itemId,
  published: report.effective,
  seen: at,
});

/** Words that came with a correction are told as that. */
const isCorrection = ({ fact, report: { corrected } }: Claim): boolean =>
  fact.at !== undefined &&
  corrected !== undefined &&
  [corrected, ...(corrected.earlier ?? [])].some(({ changed }) =>
    changed.some(({ in: put }) => put.some((word) => fact.text.includes(word))),
  );

/**
 * The facts of a story that may be told, in the order in which they were settled. Its first report settles all that it
 * states when it is first seen; after that a fact is new where none that is known says the same, and where it is stated
 * firmly enough for its kind. Corrections of what is told of the story come last.
 */
export function settledFacts(
  story: Pick<ToldStory, "reports" | "title" | "summary" | "leadItemId">,
): StoryFact[] {
  const reports = story.reports.toSorted(bySeen);
  const [first] = reports;
  if (!first) return [];
  const known: StatedFact[] = [];
  const claims: Claim[] = [];
  const settled = new Map<string, StoryFact>();
  const settle = (claim: Claim): void => {
    known.push(claim.fact);
    if (!settled.has(keyIn(claim.fact))) settled.set(keyIn(claim.fact), settledBy(claim));
  };
  for (const claim of claimsOf(reports)) {
    const { fact, report } = claim;
    if (report === first && fact.at === undefined) {
      if (fact.where === "body") known.push(fact);
      else settle(claim);
      continue;
    }
    if (fact.where === "body" || known.some((each) => isOld(each, fact))) continue;
    if (isCorrection(claim)) {
      known.push(fact);
      continue;
    }
    claims.push(claim);
    const same = claims.filter((each) => saysSame(each.fact, fact));
    // Rows of before facts were read say nothing of what was known.
    const rule = first.facts ? RULES[fact.kind] : () => fact.firm === true;
    if (rule(fact, { claims: same, known, now: claim.at })) settle(claim);
  }
  const told = [...settled.values()];
  return [...told, ...correctedFacts(story, told)];
}
