import { AMBIGUOUS, LOCAL_CUES, NAMESAKES } from "./data/contexts.ts";
import { phrases } from "./data/tables.ts";
import type { Mention } from "./mentions.ts";

type Found = { title: readonly Mention[]; text: readonly Mention[] };

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (cues: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${phrases(cues).map(escape).join("|")})(?!\\p{L})`, "u");

const RULES = new Map(
  AMBIGUOUS.map((rule) => [
    rule.phrase,
    { ...rule, here: anyOf(rule.cues), there: anyOf(rule.otherwise.cues) },
  ]),
);

const SHARED_NAMES = new Set(phrases(NAMESAKES));
const LOCAL = anyOf(LOCAL_CUES);

/** The state's country in a local matter, where nothing but shared names speaks for the greater place. */
const localised = (mentions: readonly Mention[], whole: string): readonly Mention[] => {
  const state = mentions.find(({ kind }) => kind === "state");
  if (!state || !mentions.some(({ words }) => SHARED_NAMES.has(words)) || !LOCAL.test(whole))
    return mentions;
  const meant = new Set(
    mentions.filter(({ words }) => !SHARED_NAMES.has(words)).map(({ code }) => code),
  );
  return mentions.map((mention) =>
    meant.has(mention.code) ? mention : { ...mention, code: state.code },
  );
};

/** The country an ambiguous name means in this document. */
const settle = (mention: Mention, whole: string): Mention => {
  const rule = RULES.get(mention.words);
  if (!rule || mention.code !== rule.code) return mention;
  return !rule.here.test(whole) && rule.there.test(whole)
    ? { ...mention, code: rule.otherwise.code }
    : mention;
};

/** What a home outlet leaves unsaid counts only where nobody else is named. */
const impliedStands = (plain: ReadonlySet<string>): boolean =>
  [...plain].every((code) => code === "US");

const isPlain = ({ needs, kind }: Mention): boolean =>
  needs.length === 0 && kind !== "implied" && kind !== "party";

/** Settles names that two places share and drops mentions that lack the support they need. */
export function resolve(title: readonly Mention[], text: readonly Mention[], whole: string): Found {
  const all = localised(
    [...title, ...text].map((mention) => settle(mention, whole)),
    whole,
  );
  const plain = new Set<string>();
  for (const mention of all) if (isPlain(mention)) plain.add(mention.code);
  const implied = impliedStands(plain);
  const stands = ({ needs, kind }: Mention): boolean =>
    (needs.length === 0 || needs.some((code) => plain.has(code))) &&
    (kind !== "implied" || implied);
  return {
    title: all.slice(0, title.length).filter(stands),
    text: all.slice(title.length).filter(stands),
  };
}
