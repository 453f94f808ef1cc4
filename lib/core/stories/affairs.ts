import type { StoryDoc } from "./doc.ts";
import { RULES } from "./rules.ts";

/** What heads the name of an agreement or a series: its stories are one affair. */
const SERIES =
  "Programme|Program|Partnership|Agreement|Treaty|Accord|Accords|Pact|Dialogue|Initiative|Framework|Convention|Memorandum|Plan|Talks|Forum|Consultation";
const EVENTS = `${SERIES}|Summit|Meeting|Exercise|Conference|Symposium|Session|Round|Edition|Drill|Drills|Review`;

const AFFAIR = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}-]+\s+(?:(?:of|on|for|and|the)\s+){0,2}){1,6}(?:${SERIES})\b`,
  "gu",
);
/** Found at a fraction of the price, and most texts name none. */
const HAS_SERIES = new RegExp(String.raw`(?:${SERIES})\b`);
const ACRONYM = /\((?<short>[A-Z]{3,6})\)/g;
const GENERIC = new Set(
  "NATO ASEAN AUKUS QUAD COVID CBRN MND DOD MOD JCS SCM CEO GDP UAE USA UAV UAS MOU SEOUL AOO AOR IAEA OSCE IMF WHO".split(
    " ",
  ),
);
const ORDINALS: Record<string, string> = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, String(i + 1)]),
);
/** Of text in lower case: not to look at both cases of each letter is faster by far. */
const NUMBERED = new RegExp(
  String.raw`\b(?:(\d{1,3})(?:st|nd|rd|th)|(${Object.keys(ORDINALS).join("|")}))\s+(?:[\p{L}/-]+\s+){0,5}?(${EVENTS.toLowerCase()})\b`,
  "gu",
);
const CJK_NUMBERED = /(\d{1,3})\s*(?:次|차|回|届|회)\s*([\p{L}·-]{2,8})/gu;
const CJK_OCCASION =
  /(\d{1,3})\s*(?:次|차|回|届|회)(?!\s*\d)[^.。\n]{0,20}?(?:대화|회의|회담|협의|훈련|연습|対話|会談|会議|協議|会合|对话|对话会|会谈|会议|磋商|演习|演練)/gu;
/** Sought by its year, since digits are found faster than capitals. */
const YEARLY = /((?:19|20)\d\d)(?!\d)(?<=(?<![\p{L}\p{N}])(\p{Lu}\p{L}{2,})[ -]\d{4})/gu;
const NOT_A_SERIES = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec in since by from until till during before after mid early late summer winter spring autumn fall fiscal year the of and".split(
    " ",
  ),
);

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("")
    .toLowerCase();

const headOf = (name: string): string => name.replace(/s$/, "");

/** Names of agreements and series in a text, each as its initials (`itpp`); needs three capitalised words. */
export function seriesOf(text: string): string[] {
  const named = HAS_SERIES.test(text)
    ? [...text.matchAll(AFFAIR)].map(([name]) => initials(name))
    : [];
  const bracketed = [...text.matchAll(ACRONYM)].flatMap(({ groups }) => {
    const short = groups?.["short"] ?? "";
    return GENERIC.has(short) ? [] : [short.toLowerCase()];
  });
  return [...new Set([...named, ...bracketed])].filter((name) => name.length >= 3);
}

/** Affair keys: a pair of parties and what they share, such as `t:KR-NATO:itpp`. */
export function affairsOf(doc: Pick<StoryDoc, "title" | "text" | "pairs">): string[] {
  if (doc.pairs.length === 0) return [];
  const series = seriesOf(`${doc.title}\n${doc.text}`);
  return doc.pairs.flatMap((pair) => series.map((name) => `t:${pair}:${name}`));
}

/** Which edition of a series a text tells of: `e:dialogue:6`, `e:zapad:2025`. */
export function editionsOf(text: string): string[] {
  const lead = text.slice(0, RULES.lead);
  return [
    ...[...lead.toLowerCase().matchAll(NUMBERED)].map(
      ([, digits, word, head]) => `e:${headOf(head ?? "")}:${digits ?? ORDINALS[word ?? ""]}`,
    ),
    ...[...lead.matchAll(CJK_NUMBERED)].map(
      ([, number, head]) => `e:${(head ?? "").slice(0, 2)}:${number}`,
    ),
    ...[...lead.matchAll(YEARLY)].flatMap(([, year, name]) => {
      const series = (name ?? "").toLowerCase();
      return NOT_A_SERIES.has(series) ? [] : [`e:${series}:${year}`];
    }),
  ];
}

/**
 * Occasion keys, the same in every language: a pair of parties and the number of the meeting or exercise they hold,
 * such as `o:KR-PL:8`. Only the first number told counts; later ones look back.
 */
export function occasionsOf(doc: Pick<StoryDoc, "title" | "text" | "pairs">): string[] {
  if (doc.pairs.length === 0) return [];
  const lead = `${doc.title}\n${doc.text}`.slice(0, RULES.lead);
  const told = [...lead.toLowerCase().matchAll(NUMBERED), ...lead.matchAll(CJK_OCCASION)];
  const [first] = told.toSorted((a, b) => a.index - b.index);
  if (!first) return [];
  const [, digits, word] = first;
  const number = digits ?? ORDINALS[word ?? ""];
  return doc.pairs.map((pair) => `o:${pair}:${number}`);
}

/** True where both tell of a numbered series but never of the same edition of it. */
export function editionsDiffer(ours: Iterable<string>, theirs: ReadonlySet<string>): boolean {
  const editions = [...ours].filter((key) => key.startsWith("e:"));
  if (editions.some((key) => theirs.has(key))) return false;
  const heads = new Set(editions.map((key) => key.slice(0, key.lastIndexOf(":"))));
  return [...theirs].some(
    (key) => key.startsWith("e:") && heads.has(key.slice(0, key.lastIndexOf(":"))),
  );
}
