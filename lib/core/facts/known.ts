import type { FactKind, StatedFact } from "#lib/core/model/fact.ts";
import type { Origin } from "#lib/core/model/origin.ts";
import { FATES } from "./units.ts";

/** Values as near as this, of their size, are the same. */
const SAME = 0.03;
/** Whoever agrees on a treaty in one headline signs it in another. */
const AGREED = new Set(["agreed", "signed"]);
const PLAIN = "agreement";
const MONEY = /^(?:[A-Z]{3}|[A-Z]{1,2}\$)$/;

type Key = { key: string };
type Fact = Key & { kind: FactKind; firm?: true | undefined };

const parts = ({ key }: Key): [of: string, value: string] => {
  const at = key.lastIndexOf(" ");
  return [key.slice(0, at), key.slice(at + 1)];
};

const unitOf = (fact: Key): string => parts(fact)[0];
const isMoney = (fact: Key): boolean => MONEY.test(unitOf(fact));

function isSameNumber(a: Key, b: Key): boolean {
  const [[unit, one], [other, two]] = [parts(a), parts(b)];
  const [x, y] = [Number(one), Number(two)];
  return unit === other && Math.abs(x - y) <= SAME * Math.max(x, y);
}

function isSameAgreement(a: Key, b: Key): boolean {
  const [[matter, stage], [other, after]] = [parts(a), parts(b)];
  const isStage = stage === after || (AGREED.has(stage) && AGREED.has(after));
  const isPlain = matter === PLAIN || other === PLAIN;
  const isMatter = matter === other || (isPlain && matter !== "sanctions" && other !== "sanctions");
  return isStage && isMatter;
}

function isSameDate(a: Key, b: Key): boolean {
  const [[from = "", to = from], [start = "", end = start]] = [a.key.split("/"), b.key.split("/")];
  return from <= end && start <= to;
}

const SAME_BY: Partial<Record<FactKind, (a: Key, b: Key) => boolean>> = {
  number: isSameNumber,
  agreement: isSameAgreement,
  date: isSameDate,
};

/** Whether two facts say the same, in whichever words. */
export const saysSame = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind && (SAME_BY[a.kind]?.(a, b) ?? a.key === b.key);

const digitsOf = (value: number): number => value.toExponential().replace(/e.*|\D/g, "").length;

/** Whether a number is a known one, told in fewer digits: 1.2 trillion as 1 trillion. Tolls are never rounded so. */
function isRounded(known: Key, fact: Key): boolean {
  const [[unit, exact], [other, round]] = [parts(known), parts(fact)];
  const digits = digitsOf(Number(round));
  return (
    unit === other &&
    !FATES.has(unit) &&
    digits < digitsOf(Number(exact)) &&
    Number(Number(exact).toPrecision(digits)) === Number(round)
  );
}

/** Whether a fact is no news beside another: the same, rounded, or in a country that is a party. */
export const isKnownBy = (known: Fact, fact: Fact): boolean =>
  saysSame(known, fact) ||
  (fact.kind === "number" && known.kind === "number" && isRounded(known, fact)) ||
  (fact.kind === "place" && known.kind === "party" && known.key === fact.key) ||
  (fact.kind === "party" && !fact.firm && known.kind === "place" && known.key === fact.key);

/** The key of a fact among all facts of its story. */
export const keyIn = ({ kind, key }: Fact): string => `${kind} ${key}`;

/** A settled fact as its key tells it. */
const factOf = (key: string): Fact => {
  const at = key.indexOf(" ");
  return { kind: key.slice(0, at) as FactKind, key: key.slice(at + 1), firm: true };
};

/** Whether of two settled facts, by their keys, one is no news beside the other. */
export const isKnownKey = (known: string, key: string): boolean =>
  known === key || isKnownBy(factOf(known), factOf(key));

/** Money in another currency only: a sum that was told may be told again in dollars. */
export const isConverted = (fact: StatedFact, known: readonly StatedFact[]): boolean => {
  const sums = known.filter((each) => each.kind === "number" && isMoney(each));
  return isMoney(fact) && sums.length > 0 && !sums.some((sum) => unitOf(sum) === unitOf(fact));
};

/** Whether a number of the same unit was told before. */
export const hasUnit = (fact: StatedFact, known: readonly StatedFact[]): boolean =>
  known.some((each) => each.kind === "number" && unitOf(each) === unitOf(fact));

/** Whether something of the same matter was agreed before, which this carries on. */
export const hasMatter = (fact: StatedFact, known: readonly StatedFact[]): boolean =>
  known.some((each) => {
    if (each.kind !== "agreement") return false;
    const [[matter], [other]] = [parts(fact), parts(each)];
    return matter === other || matter === PLAIN || other === PLAIN;
  });

/** The voice that an official origin is: all that speak for one state are one. */
export const officialKey = ({ id, state }: Pick<Origin, "id" | "state">): string =>
  state ?? id.replace("official:", "");
