import { countryName } from "#lib/core/filter/names.ts";
import type { StatedFact } from "#lib/core/model/fact.ts";
import type { Classification, Role } from "#lib/core/model/item.ts";
import { once } from "#lib/core/once.ts";
import { PhraseTrie } from "#lib/core/text/trie.ts";
import { PARTIES } from "#lib/core/countries/data/parties.ts";
import { JOINING } from "./cues.ts";
import type { Passage } from "./passage.ts";

/** Somebody named in a title, from where to where. */
type Span = { start: number; end: number };
/** A country or organisation of a report. */
type Party = { key: string; text: string; isSubject: boolean; words: readonly string[] };

/** The African Union's id is Australia's code. */
const AFRICAN_UNION = { id: "AU", key: "AFU", text: "African Union" };
const ORGANISATIONS = once(() => {
  const trie = new PhraseTrie<string>();
  for (const [id, cell] of Object.entries(PARTIES))
    for (const phrase of cell.split(";")) trie.add(phrase.trim(), id, true);
  return trie;
});

/** A type of aircraft stands for its country nowhere but in labels: an F-35 is no party. */
const MODEL = /\d/;
const LETTER = /\p{L}/u;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words where they stand as words. */
function spanOf(text: string, words: string): Span | undefined {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const apart = !LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[end] ?? "");
    if (apart || CJK.test(words)) return { start: at, end };
  }
  return undefined;
}

/** Names of organisations as two passages write them, by id. */
function organisationsIn(passages: readonly Passage[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { text, tokens } of passages)
    for (const { value, from, to } of ORGANISATIONS().all(tokens)) {
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      found.set(value, [...(found.get(value) ?? []), words]);
    }
  return found;
}

/** Venues are told as places. */
const isNoVenue = ({ role }: { role: Role }): boolean => role !== "venue";

function allParties({ countries, parties }: Classification, passages: readonly Passage[]): Party[] {
  const named = parties.length > 0 ? organisationsIn(passages) : new Map<string, string[]>();
  return [
    ...countries.filter(isNoVenue).map(({ code, role, evidence }) => ({
      key: code,
      text: countryName(code),
      isSubject: role === "subject",
      words: evidence.filter((each) => !MODEL.test(each)),
    })),
    ...parties.filter(isNoVenue).map(({ id, role }) => ({
      key: id === AFRICAN_UNION.id ? AFRICAN_UNION.key : id,
      text: id === AFRICAN_UNION.id ? AFRICAN_UNION.text : countryName(id),
      isSubject: role === "subject",
      words: named.get(id) ?? [],
    })),
  ];
}

/** Whether the title says that whoever stands there joins; others of a list may come between. */
function joins({ text, lang }: Passage, { end }: Span, others: readonly Span[]): boolean {
  const rule = JOINING[lang === "und" ? "en" : lang];
  if (!rule) return false;
  for (const { index } of text.matchAll(rule.cue)) {
    if (index < end) continue;
    let between = text.slice(end, index);
    for (const other of others)
      if (other.start >= end && other.end <= index)
        between = between.replace(text.slice(other.start, other.end), "");
    if (rule.between.test(between)) return true;
  }
  return false;
}

/**
 * The parties of a report: countries and organisations that it is about, where its title or lead names them; whoever else
 * it names is no party, but no news either.
 */
export function partiesIn(about: Classification, title: Passage, lead: Passage): StatedFact[] {
  const all = allParties(about, [title, lead]);
  const spans = all.flatMap(({ words }) => words.flatMap((word) => spanOf(title.text, word) ?? []));
  return all.map(({ key, text, isSubject, words }) => {
    const found = words.flatMap((word) => spanOf(title.text, word) ?? []);
    const inLead = words.some((word) => spanOf(lead.text, word));
    const where = isSubject ? (found[0] ? "title" : inLead ? "lead" : "body") : "body";
    const firm = where === "title" && found.some((span) => joins(title, span, spans));
    return { kind: "party", key, text, where, ...(firm && { firm }) };
  });
}
