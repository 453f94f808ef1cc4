type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Whether two plain values say the same, whatever stands under the name `but` at any depth. */
export const isAlike = (one: unknown, other: unknown, but?: string): boolean => {
  if (one === other) return true;
  if (!isFields(one) || !isFields(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  for (const name in one) if (name !== but && !isAlike(one[name], other[name], but)) return false;
  for (const name in other)
    if (name !== but && one[name] === undefined && other[name] !== undefined) return false;
  return true;
};
