import type { BatchOutcome } from "#lib/core/model/mail.ts";

type Results = Extract<BatchOutcome, { kind: "accepted" }>["results"];

const listIn = (answer: object, name: string): unknown[] => {
  const list: unknown = (answer as Record<string, unknown>)[name];
  return Array.isArray(list) ? list : [];
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** The field that is wrong, as Resend names it; its sentence may repeat an address, and is not kept. */
const reasonOf = (message: unknown): string => {
  const field = /`([a-z_]{1,40})`/.exec(String(message))?.[1];
  return field === undefined ? "validation_error" : `validation_error: ${field}`;
};

/** Why each mail was refused that was, by its place. */
const refusals = (errors: readonly unknown[]): Map<unknown, string> =>
  new Map(errors.map((error) => [fieldOf(error, "index"), reasonOf(fieldOf(error, "message"))]));

const isPlace = (index: unknown, count: number): boolean =>
  Number.isInteger(index) && 0 <= Number(index) && Number(index) < count;

/**
 * What became of each of so many mails that were sent together. Resend's permissive answer has the ids of those it
 * took, in their order, and the places of those it did not; undefined where these do not make up all mails exactly.
 */
export function batchResults(answer: unknown, count: number): Results | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const taken = listIn(answer, "data").map((one) => fieldOf(one, "id"));
  const refused = refusals(listIn(answer, "errors"));
  const isWhole =
    taken.length + refused.size === count &&
    [...refused.keys()].every((index) => isPlace(index, count));
  if (!isWhole) return undefined;
  const ids = taken.values();
  const results = Array.from({ length: count }, (_, index) => {
    const rejected = refused.get(index);
    return rejected === undefined ? { providerId: ids.next().value } : { rejected };
  });
  return results.every(isResult) ? results : undefined;
}

const isResult = (one: { providerId: unknown } | { rejected: string }): one is Results[number] =>
  "rejected" in one || (typeof one.providerId === "string" && one.providerId !== "");
