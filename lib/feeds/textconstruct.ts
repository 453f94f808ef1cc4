import { Buffer } from "node:buffer";
import { escapeHtml } from "#lib/core/text/html.ts";

/** How a text element describes itself: Atom 1.0 `type`, Atom 0.3 `type` and `mode`; lower case, "" if absent. */
export type TextForm = { type: string; mode: string; atom: boolean };

const XHTML_TYPES = new Set(["xhtml", "application/xhtml+xml"]);
const TEXT_TYPES = new Set(["text", "text/plain"]);
const TEXTUAL = /^text\/|[/+]xml$/;
/** Left by generators that escaped a CDATA section instead of opening one. */
const CDATA_MARKS = /<!\[CDATA\[|\]\]>/g;
const LOOKS_LIKE_HTML = /<\/[a-z][a-z0-9]*>|<(?:br|img|p|hr)\b|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i;

/** Whether text between child elements is text already, and not markup escaped once more. */
export const isInlineMarkup = ({ type, mode }: TextForm): boolean =>
  XHTML_TYPES.has(type) || (mode === "xml" && type !== "" && !TEXT_TYPES.has(type));

const isBase64 = ({ type, mode }: TextForm): boolean =>
  mode === "base64" || (type.includes("/") && mode === "" && !TEXTUAL.test(type));

const isPlainText = ({ type, atom }: TextForm, value: string): boolean =>
  TEXT_TYPES.has(type) || (atom && type === "" && !LOOKS_LIKE_HTML.test(value));

/** Undefined when the bytes are no text, such as a picture's. */
const fromBase64 = (value: string): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "base64"));
  } catch {
    return undefined;
  }
};

/**
 * The content of a text element as HTML, whatever it was (RFC 4287, 3.1 and 4.1.3.3): plain text is escaped,
 * base64 decoded, HTML and rebuilt child markup left as they are. RSS text counts as HTML.
 */
export function asHtml(value: string, form: TextForm, hasMarkup: boolean): string {
  if (form.atom && !hasMarkup) {
    if (isBase64(form)) return fromBase64(value) ?? value;
    if (isPlainText(form, value)) return escapeHtml(value);
  }
  return value.includes("]]>") ? value.replace(CDATA_MARKS, "") : value;
}
