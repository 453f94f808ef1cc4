const C1_AS_CP1252 =
  "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

/** Cheaper to look for than what goes, as it asks of no surrogate whether it is alone. */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;
const UNCLEAN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\p{Surrogate}]/gu;

const cleaned = (char: string): string => {
  const code = char.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? C1_AS_CP1252.charAt(code - 0x80) : "";
};

/**
 * Text without what neither XML nor a mail may hold: control characters and lone surrogates go, C1 controls
 * become the windows-1252 characters their author meant.
 */
export const cleanText = (text: string): string =>
  SUSPECT.test(text) ? text.replace(UNCLEAN, cleaned) : text;
