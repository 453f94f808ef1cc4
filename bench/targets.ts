/** How a figure stands to what it should reach: `words` say the target plainly; `met` is undefined where nobody can tell. */
type Judged = { words: string; met: boolean | undefined };

const WAYS: Record<
  string,
  { says: (limit: string) => string; holds: (v: number, l: number) => boolean }
> = {
  "<=": { says: (limit) => `${limit} or less`, holds: (value, limit) => value <= limit },
  ">=": { says: (limit) => `${limit} or more`, holds: (value, limit) => value >= limit },
  "<": { says: (limit) => `less than ${limit}`, holds: (value, limit) => value < limit },
  ">": { says: (limit) => `more than ${limit}`, holds: (value, limit) => value > limit },
};
const WORDS: Record<string, string> = { less: "<=", more: ">=" };
const TARGET = /^(?:(<=|>=|<|>)\s*)?([\d.]+)(?:\s+or (less|more))?$/;

/** A number as people write it, with four digits that count. */
export const rounded = (value: number): string =>
  value.toLocaleString("en", { maximumSignificantDigits: 4 });

/**
 * Reads `< 4`, `>= 10000`, `12 or less` and the like, and says whether the value keeps it. Words without a number nobody
 * can judge; those with one that is not read so would pass for them, and are refused.
 */
export function judged(value: number, target: string): Judged {
  const [, sign, limit = "", word = ""] = TARGET.exec(target) ?? [];
  const way = WAYS[sign ?? WORDS[word] ?? ""];
  if (!way && /\d/.test(target))
    throw new Error(
      `a target is "<= 4", "4 or less" or words without a number, not "${target}"; what stands to a peer is that peer's goal`,
    );
  if (!way) return { words: target, met: undefined };
  return { words: way.says(rounded(Number(limit))), met: way.holds(value, Number(limit)) };
}
