import { type Pair, pairOf } from "#lib/core/model/common.ts";
import type { CountryLabel, PartyLabel, Role } from "#lib/core/model/item.ts";
import { tokenise, type Tokens, tokensOf } from "#lib/core/text/tokens.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { resolve } from "./resolve.ts";
import { fieldOf, involvement, roleOf, type Standing } from "./roles.ts";

/**
 * `date` (any ISO 8601 prefix) keeps a leader's name from counting decades away from the term; `tokens` are those of
 * title and text, where the caller has them.
 */
export type CountryInput = {
  title: string;
  text: string;
  lang: string;
  date?: string;
  tokens?: Tokens;
};
export type CountryResult = { countries: CountryLabel[]; parties: PartyLabel[]; pairs: Pair[] };

const MAX_EVIDENCE = 6;
const MAX_PAIRED = 4;
/** The African Union's id would read as Australia's code in a pair. */
const UNPAIRED = new Set(["AU"]);

type Named = { code: string; party: boolean; title: Mention[]; text: Mention[] };

/** One standing for each country or party named, in order of first mention. */
const standings = (title: readonly Mention[], text: readonly Mention[]): Standing[] => {
  const all: Named[] = [];
  const countries = new Map<string, Named>();
  const parties = new Map<string, Named>();
  const standingOf = ({ code, kind }: Mention): Named => {
    const party = kind === "party";
    const found = party ? parties : countries;
    let known = found.get(code);
    if (!known) {
      known = { code, party, title: [], text: [] };
      found.set(code, known);
      all.push(known);
    }
    return known;
  };
  for (const mention of title) standingOf(mention).title.push(mention);
  for (const mention of text) standingOf(mention).text.push(mention);
  return all;
};

type Scored = { standing: Standing; score: number; role: Role };

/** Countries are weighed among countries, parties among all. */
const scored = (all: readonly Standing[], sentences: number): Scored[] => {
  const everyone = fieldOf(all, sentences);
  const countries = fieldOf(
    all.filter((standing) => !standing.party),
    sentences,
  );
  return all
    .map((standing) => {
      const score = involvement(standing, standing.party ? everyone : countries);
      return { standing, score, role: roleOf(standing, score) };
    })
    .toSorted((a, b) => b.score - a.score);
};

const evidence = (of: Standing): string[] =>
  [...new Set([...of.title, ...of.text].map((mention) => mention.words))].slice(0, MAX_EVIDENCE);

/** Who stands in relation to whom: all pairs of two to four subjects, none of a larger crowd. */
const pairsOf = (labels: readonly Scored[]): Pair[] => {
  const subjects = labels
    .filter(
      ({ role, standing }) =>
        role === "subject" && !(standing.party && UNPAIRED.has(standing.code)),
    )
    .map(({ standing }) => standing.code);
  if (subjects.length > MAX_PAIRED) return [];
  return subjects.flatMap((a, i) => subjects.slice(i + 1).map((b) => pairOf(a, b))).toSorted();
};

/** Which countries and organisations an item is about, where it happens, and which it only names. */
export function labelCountries(doc: CountryInput): CountryResult {
  const { title, lang, date, tokens = tokensOf(title, doc.text) } = doc;
  // A headline alone is its own lead.
  const text = doc.text.trim() || title;
  const words = text === title ? tokens.title : text === doc.text ? tokens.text : tokenise(text);
  const lead = mentionsIn({ text, tokens: words }, lang, date);
  const headline = mentionsIn({ text: title, tokens: tokens.title }, lang, date);
  const found = resolve(headline.mentions, lead.mentions, `${title}\n${text}`);
  const labels = scored(standings(found.title, found.text), lead.sentences);
  return {
    countries: labels
      .filter(({ standing }) => !standing.party)
      .map(({ standing, role }) => ({ code: standing.code, role, evidence: evidence(standing) })),
    parties: labels
      .filter(({ standing }) => standing.party)
      .map(({ standing, role }) => ({ id: standing.code, role })),
    pairs: pairsOf(labels),
  };
}
