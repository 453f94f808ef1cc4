import type { CountryLabel, Item, PartyLabel, Role, TopicLabel } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { type Entry, LABEL, labelsOf } from "./sketch.ts";

/** Labels of a story as terms: [highest score, number of reports that give the label]. */
type LabelTerms = ReadonlyMap<string, Entry[1]>;
export type Labels = Pick<Story, "topics" | "countries" | "parties" | "pairs">;

const TOPICS_KEPT = 3;
const EVIDENCE_KEPT = 5;
const ROLES: readonly Role[] = ["subject", "venue", "mentioned"];

const term = {
  topic: (slug: string) => `${LABEL}topic:${slug}`,
  country: (code: string, role: Role) => `${LABEL}country:${code}:${role}`,
  party: (id: string, role: Role) => `${LABEL}party:${id}:${role}`,
};

/** The labels of an item as terms: [score, 1]. */
const termsOf = ({ classification: { topics, countries, parties } }: Item): [string, number][] => [
  ...topics.map(({ slug, score }): [string, number] => [term.topic(slug), score]),
  ...countries.map(({ code, role }): [string, number] => [term.country(code, role), 1]),
  ...parties.map(({ id, role }): [string, number] => [term.party(id, role), 1]),
];

/** A story's label terms after one more item. */
export function labelTerms(before: Story | undefined, item: Item): LabelTerms {
  const labels = new Map(before ? labelsOf(before.sketch) : []);
  for (const [name, score] of new Map(termsOf(item))) {
    const [highest, reports] = labels.get(name) ?? [0, 0];
    labels.set(name, [Math.max(highest, score), reports + 1]);
  }
  return labels;
}

/** The strongest role that at least a third of the reports naming the party give it. */
function roleBySupport(support: (role: Role) => number): Role {
  const counts = ROLES.map((role) => ({ role, reports: support(role) }));
  const all = counts.reduce((sum, { reports }) => sum + reports, 0);
  return counts.find(({ reports }) => reports > 0 && reports * 3 >= all)?.role ?? "mentioned";
}

const evidence = (labels: readonly { evidence: string[] }[]): string[] =>
  [...new Set(labels.flatMap((label) => label.evidence))].slice(0, EVIDENCE_KEPT);

function grouped<T>(labels: readonly T[], key: (label: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const label of labels) {
    const name = key(label);
    const group = groups.get(name);
    if (group) group.push(label);
    else groups.set(name, [label]);
  }
  return groups;
}

function mergeTopics(labels: readonly TopicLabel[], terms: LabelTerms): TopicLabel[] {
  const merged = [...grouped(labels, ({ slug }) => slug).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const [score, support] = terms.get(term.topic(first.slug)) ?? [first.score, 1];
    return [{ label: { slug: first.slug, score, evidence: evidence(same) }, support }];
  });
  return merged
    .toSorted(
      (a, b) =>
        b.support - a.support ||
        b.label.score - a.label.score ||
        (a.label.slug < b.label.slug ? -1 : 1),
    )
    .slice(0, TOPICS_KEPT)
    .map(({ label }) => label);
}

const byStrength = (a: { role: Role }, b: { role: Role }): number =>
  ROLES.indexOf(a.role) - ROLES.indexOf(b.role);

const mergeCountries = (labels: readonly CountryLabel[], terms: LabelTerms): CountryLabel[] =>
  [...grouped(labels, ({ code }) => code)]
    .map(([code, same]) => ({
      code,
      role: roleBySupport((role) => terms.get(term.country(code, role))?.[1] ?? 0),
      evidence: evidence(same),
    }))
    .toSorted((a, b) => byStrength(a, b) || (a.code < b.code ? -1 : 1));

const mergeParties = (labels: readonly PartyLabel[], terms: LabelTerms): PartyLabel[] =>
  [...grouped(labels, ({ id }) => id).keys()]
    .map((id) => ({ id, role: roleBySupport((role) => terms.get(term.party(id, role))?.[1] ?? 0) }))
    .toSorted((a, b) => byStrength(a, b) || (a.id < b.id ? -1 : 1));

/** The labels of a story and one more item together; `terms` holds their support, the item counted. */
export function mergeLabels(before: Labels | undefined, item: Item, terms: LabelTerms): Labels {
  const { topics, countries, parties, pairs } = item.classification;
  return {
    topics: mergeTopics([...(before?.topics ?? []), ...topics], terms),
    countries: mergeCountries([...(before?.countries ?? []), ...countries], terms),
    parties: mergeParties([...(before?.parties ?? []), ...parties], terms),
    pairs: [...new Set([...(before?.pairs ?? []), ...pairs])].toSorted(),
  };
}
