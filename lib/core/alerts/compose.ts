import { toldAs } from "#lib/core/digest/show.ts";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { personalFilter } from "#lib/core/filter/personal.ts";
import { bySeen } from "#lib/core/filter/story.ts";
import { type Alert, type AlertFact, type AlertStory } from "#lib/core/model/alert.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { StoryFact } from "#lib/core/model/fact.ts";
import type { Raised } from "#lib/core/model/raised.ts";
import { outlets, type StoryReport, type ToldStory } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { AlertPlan } from "./decide.ts";
import type { OpenStory } from "./pending.ts";

const reportOf = ({ reports }: ToldStory, { itemId }: StoryFact): StoryReport | undefined =>
  reports.find((report) => report.itemId === itemId);

/** A fact, and whose word it is. */
function factAs(story: ToldStory, fact: StoryFact): AlertFact {
  const { kind, text, before, outlet = reportOf(story, fact)?.source.name } = fact;
  return {
    kind,
    text,
    ...(before !== undefined && { before }),
    ...(outlet !== undefined && { outlet }),
  };
}

/** The words of the report that brought the newest fact: what is quoted of it where that tells the fact, else its title. */
function quoteOf(story: ToldStory, facts: readonly StoryFact[]): AlertStory["quote"] {
  const fact = facts.findLast(({ kind }) => kind !== "withdrawn");
  const report = fact && reportOf(story, fact);
  if (!report) return undefined;
  const { title, summary, language, source } = report;
  const isInSummary =
    summary.includes(fact.text) ||
    report.facts?.some(({ kind, key, where }) => where === "lead" && fact.key === `${kind} ${key}`);
  const text = isInSummary && summary !== "" ? summary : title;
  return { text, outlet: source.name, language, fact: fact.text };
}

/** The outlets that tell a story only since an instant. */
function outletsSince(story: ToldStory, since: Instant): AlertFact[] {
  const reports = story.reports.toSorted(bySeen);
  const before = outlets({ reports: reports.filter(({ firstSeen }) => firstSeen <= since) });
  const known = new Set(before.map(({ id }) => id));
  const names = outlets({ reports }).flatMap(({ id, name }) => (known.has(id) ? [] : name));
  return names.length > 0 ? [{ kind: "outlets", text: names.join(", ") }] : [];
}

/** What was seen last of what waits: what the alert is for. */
const newestOf = (pending: readonly Raised[]): Raised | undefined =>
  pending.toSorted((a, b) => (a.seen < b.seen ? -1 : Number(a.seen > b.seen))).at(-1);

function storyAs({ story, reasons, pending, facts, lastAlertAt }: OpenStory): AlertStory {
  const newest = newestOf(pending);
  const quote = lastAlertAt === undefined ? undefined : quoteOf(story, facts);
  return {
    story: { ...toldAs(story), reasons },
    facts: [
      ...facts.map((fact) => factAs(story, fact)),
      ...(lastAlertAt === undefined ? [] : outletsSince(story, lastAlertAt)),
    ],
    ...(lastAlertAt !== undefined && { lastAlertAt }),
    ...(quote && { quote }),
    published: newest?.published ?? story.firstSeen,
    seen: newest?.seen ?? story.firstSeen,
  };
}

/** What an alert mail says, under the id of its delivery. */
export const composeAlert = (
  id: string,
  { stories, held }: AlertPlan,
  reader: Pick<Subscription, "filter" | "mutes" | "follows">,
  now: Instant,
): Alert => ({
  id,
  stories: stories.map(storyAs),
  filterText: describeFilter(personalFilter(reader, now)),
  ...(held && { held }),
  sentAt: now,
});
