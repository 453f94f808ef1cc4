import { countryName } from "#lib/core/filter/names.ts";
import type { CountryLabel } from "#lib/core/model/item.ts";
import type { Source, SourceKind } from "#lib/core/model/feed.ts";
import type { Origin } from "#lib/core/model/origin.ts";
import { type Token, tokenise } from "#lib/core/text/tokens.ts";
import { isCredit, isTitleTail } from "./credits.ts";
import { type Named, namesIn, type Naming, speakerNamed } from "./names.ts";
import { firstSaid } from "./said.ts";
import { stateOf } from "./state.ts";

export type OriginInput = {
  title: string;
  /** Plain text; no more than its beginning is read. */
  text: string;
  lang: string;
  source: Source;
  /** What the report says of countries: they tell whose ministry speaks. */
  countries?: readonly CountryLabel[];
};

/** As much of a text as its lead may take, UTF-16 units. */
const LEAD = 700;

/** Publishers that answer to one state speak with one voice. */
const OF_THE_STATE: ReadonlySet<SourceKind> = new Set(["official", "state-media"]);
const KINDS: Partial<Record<SourceKind, Origin["kind"]>> = { wire: "agency", official: "official" };

const slugOf = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, "-");

const idOf = ({ kind, speaker }: Naming): string =>
  kind === "body" || kind === "organisation"
    ? `official:${speaker.state ?? speaker.id}`
    : `${kind}:${speaker.id}`;

/**
 * A source as its own origin: an agency that is known by name has the id it has when others retell it, an official one
 * that of its state, and sources of one owner are one.
 */
export function ownOrigin(source: Source): Origin {
  const { id, name, kind, country, owner } = source;
  const known = speakerNamed(owner ?? name);
  const state = known?.speaker.state ?? (OF_THE_STATE.has(kind) ? country : undefined);
  const own = owner ? `owner:${slugOf(owner)}` : `outlet:${id}`;
  const official = country ? `official:${country}` : `official:${id}`;
  return {
    id: known ? idOf(known) : kind === "official" ? official : own,
    name: owner ?? known?.speaker.name ?? name,
    kind: KINDS[kind] ?? "own",
    evidence: "own reporting",
    ...(state && { state }),
  };
}

type Part = { text: string; tokens: readonly Token[]; names: Named[] };

const partOf = (text: string): Part => {
  const tokens = tokenise(text);
  return { text, tokens, names: namesIn(text, tokens) };
};

type Parts = Pick<OriginInput, "title" | "text"> & { lead: Part; head: Part };

/** Of the report that was read last: who said it first and which official body it cites are asked one after the other. */
let last: Parts | undefined;

function partsOf({ title, text }: OriginInput): Parts {
  if (last?.title !== title || last.text !== text)
    last = { title, text, lead: partOf(text.slice(0, LEAD)), head: partOf(title) };
  return last;
}

/** Names side by side share a credit: `(dpa/AFP)`. */
const touches = (
  { text, tokens }: Part,
  one: Named | undefined,
  other: Named | undefined,
): boolean =>
  one !== undefined &&
  other !== undefined &&
  text.slice(tokens[one.to - 1]!.end, tokens[other.from]!.start) === "/";

const isPress = ({ naming }: Named): boolean =>
  naming.kind === "agency" || naming.kind === "outlet";

type Found = { naming: Naming; evidence: string; part: Part; named: Named };

const creditIn = (part: Part, isTitle: boolean): Found | undefined => {
  const { text, tokens, names } = part;
  const named = names.find((each, i) => {
    if (!isPress(each)) return false;
    if (isTitle && isTitleTail(text, tokens, each)) return true;
    const before = touches(part, names[i - 1], each);
    const after = touches(part, each, names[i + 1]);
    return isCredit(text, tokens, each, { before, after });
  });
  if (!named) return undefined;
  const written = text.slice(tokens[named.from]!.start, tokens[named.to - 1]!.end);
  return { naming: named.naming, evidence: `credit: ${written}`, part, named };
};

const saidIn = (part: Part, lang: string): Found | undefined => {
  const said = firstSaid({ ...part, lang }, part.names);
  return said && { naming: said.named.naming, evidence: said.evidence, part, named: said.named };
};

const originFrom = ({ naming, evidence, part, named }: Found, input: OriginInput): Origin => {
  const { speaker, kind } = naming;
  if (kind === "organisation")
    return { id: idOf(naming), name: speaker.name, kind: "official", evidence };
  if (kind !== "body") {
    const state = speaker.state && { state: speaker.state };
    return { id: idOf(naming), name: speaker.name, kind: "agency", evidence, ...state };
  }
  if (speaker.state) {
    return {
      id: idOf(naming),
      name: speaker.name,
      kind: "official",
      evidence,
      state: speaker.state,
    };
  }
  const { start } = part.tokens[named.from]!;
  const { end } = part.tokens[named.to - 1]!;
  const state = stateOf(part.text, { start, end }, input.countries ?? []);
  const name = state ? `${speaker.name} (${countryName(state)})` : speaker.name;
  const id = `official:${state ?? speaker.id}`;
  return { id, name, kind: "official", evidence, ...(state && { state }) };
};

/**
 * Who said it first, as far as a report says so. Sources of kind `wire` and `official` are their own origin. Of any other
 * the title and the first 700 characters are read, and the first of these rules that finds somebody decides:
 * 1. a credit or dateline, which says whose words these are: `SEOUL (Reuters) -`, `/TASS/`, `(연합뉴스)`; lead, then title;
 * 2. whoever the lead is the first to report from: an agency or outlet that is cited, or an official body that speaks;
 * 3. the same of the title;
 * 4. else it is the source's own reporting.
 */
export function originOf(input: OriginInput): Origin {
  const { source } = input;
  const own = ownOrigin(source);
  if (source.kind === "wire" || source.kind === "official") return own;
  const { lead, head } = partsOf(input);
  const found =
    creditIn(lead, false) ??
    creditIn(head, true) ??
    saidIn(lead, input.lang) ??
    saidIn(head, input.lang);
  if (!found) return own;
  const origin = originFrom(found, input);
  return origin.id === own.id ? own : origin;
}

/** The first official body that the beginning of a report has speak, whoever publishes it and gets the credit. */
export function citedOfficial(input: OriginInput): Origin | undefined {
  const { lead, head } = partsOf(input);
  for (const part of [lead, head]) {
    const names = part.names.filter((name) => !isPress(name));
    const found = saidIn({ ...part, names }, input.lang);
    if (found) return originFrom(found, input);
  }
  return undefined;
}
