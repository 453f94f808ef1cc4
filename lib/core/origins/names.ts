import { once } from "#lib/core/once.ts";
import { type Token, tokenise } from "#lib/core/text/tokens.ts";
import { PhraseTrie } from "#lib/core/text/trie.ts";
import { AGENCIES } from "./data/agencies.ts";
import { BODIES, ORGANISATIONS } from "./data/bodies.ts";
import type { Speaker } from "./data/speaker.ts";
import { OUTLETS } from "./data/outlets.ts";

export type Naming = {
  speaker: Speaker;
  kind: "agency" | "outlet" | "body" | "organisation";
  phrase: string;
  creditsOnly: boolean;
};

/** A name in a text, from token `from` to before token `to`. */
export type Named = { naming: Naming; from: number; to: number };

const LISTS = [
  ["agency", AGENCIES],
  ["outlet", OUTLETS],
  ["organisation", ORGANISATIONS],
  ["body", BODIES],
] as const;

export const split = (list: string | undefined): string[] =>
  (list ?? "")
    .split(";")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const trie = once(() => {
  const names = new PhraseTrie<Naming>();
  for (const [kind, speakers] of LISTS)
    for (const speaker of speakers) {
      for (const phrase of split(speaker.names))
        names.add(phrase, { speaker, kind, phrase, creditsOnly: false });
      for (const phrase of split(speaker.credits))
        names.add(phrase, { speaker, kind, phrase, creditsOnly: true });
    }
  return names;
});

const ACRONYM = /^[\p{Lu}\d]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
/** Of a word that must be written as in the table, in a heading of capitals too. */
const SMALL_ACRONYM = /^[a-z]{2,3}$/;

/** An acronym stands in capitals, a proper name has one; other words are written anyhow. */
const isWrittenSo = (text: string, { phrase }: Naming, first: Token, last: Token): boolean => {
  const written = text.slice(first.start, last.end);
  if (ACRONYM.test(phrase) || SMALL_ACRONYM.test(phrase)) return written === phrase;
  return !CAPITAL.test(phrase) || first.upper;
};

/** Who is named in a text, in order; of names that begin at one word the longest. None lies within another. */
export function namesIn(text: string, tokens: readonly Token[]): Named[] {
  const found: Named[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < end) continue;
    let best: Named | undefined;
    for (const { value, to } of trie().at(tokens, at)) {
      if (best && to <= best.to && !(to === best.to && best.naming.creditsOnly)) continue;
      if (isWrittenSo(text, value, tokens[at]!, tokens[to - 1]!))
        best = { naming: value, from: at, to };
    }
    if (!best) continue;
    found.push(best);
    end = best.to;
  }
  return found;
}

const EDITION = /\s*[([].*$/u;

/** The agency, outlet or organisation that a whole name stands for: `Yonhap News Agency (English)`. */
export function speakerNamed(name: string): Naming | undefined {
  const bare = name.replace(EDITION, "");
  const tokens = tokenise(bare);
  return namesIn(bare, tokens).find(
    ({ from, to, naming }) => from === 0 && to === tokens.length && naming.kind !== "body",
  )?.naming;
}
