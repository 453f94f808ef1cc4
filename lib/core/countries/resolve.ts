import { AMBIGUOUS } from "./data/contexts.ts";
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

/** Settles names that two places share and drops mentions that lack the support they need. */
export function resolve(title: readonly Mention[], text: readonly Mention[], whole: string): Found {
  const settled = [title, text].map((part) => part.map((mention) => settle(mention, whole)));
  const plain = new Set(
    settled
      .flat()
      .filter((mention) => mention.needs.length === 0)
      .filter((mention) => mention.kind !== "implied" && mention.kind !== "party")
      .map((mention) => mention.code),
  );
  const implied = impliedStands(plain);
  const stands = (mention: Mention): boolean =>
    (mention.needs.length === 0 || mention.needs.some((code) => plain.has(code))) &&
    (mention.kind !== "implied" || implied);
  return { title: settled[0]!.filter(stands), text: settled[1]!.filter(stands) };
}
