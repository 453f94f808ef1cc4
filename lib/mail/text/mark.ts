/** Letters that are written from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `Title [3]`. Where a title has right-to-left letters the number stands first: behind them it would be set
 * among them, since a plain text cannot isolate one from the other.
 */
export const marked = (text: string, n: number | null): string => {
  if (n === null) return text;
  return RTL.test(text) ? `[${n}] ${text}` : `${text} [${n}]`;
};
