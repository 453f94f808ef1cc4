import sanitizeHtml from "sanitize-html";
import type { IOptions, Transformer } from "sanitize-html";
import { escapeHtml, htmlToText } from "#lib/core/text/html.ts";
import { ADDRESSES, KEPT_ATTRIBUTES, KEPT_TAGS } from "./markup.ts";
import { sanitisePlain } from "./plainmarkup.ts";
import { absoluteUrl } from "./urls.ts";

const MARKUP = /[<&]/;
/** No prose nests so deep; the HTML parser looks through all open elements at every closing tag. */
const DEEPEST = 300;

const KEPT = Object.fromEntries(
  Object.entries(KEPT_ATTRIBUTES).map(([tag, names]) => [tag, [...names]]),
);

const withAbsolute =
  (name: string, base: string | undefined): Transformer =>
  (tagName, attribs) => {
    const address = attribs[name];
    if (address === undefined) return { tagName, attribs };
    return { tagName, attribs: { ...attribs, [name]: absoluteUrl(address, base) ?? "" } };
  };

const optionsFor = (base: string | undefined): IOptions => ({
  allowedTags: [...KEPT_TAGS],
  allowedAttributes: KEPT,
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesByTag: { img: ["http", "https"] },
  allowProtocolRelative: false,
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "iframe", "object", "title"],
  transformTags: Object.fromEntries(
    Object.entries(ADDRESSES).map(([tag, name]) => [tag, withAbsolute(name, base)]),
  ),
  parser: { recognizeSelfClosing: true },
});

/** Thrown through the parser, which stops for nothing else. */
class TooDeep extends Error {
  override name = "TooDeep";
}

/** Counts as the parser does, which closing tags close nothing and which close more than one element. */
const depthGuard = (): Pick<IOptions, "onOpenTag" | "onCloseTag"> => {
  let depth = 0;
  return {
    onOpenTag() {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
    },
    onCloseTag() {
      depth -= 1;
    },
  };
};

/** `sanitise` by the library alone, whatever the markup. */
export function sanitiseAny(html: string, base: string | undefined): string {
  try {
    return sanitizeHtml(html, { ...optionsFor(base), ...depthGuard() }).trim();
  } catch (error) {
    if (error instanceof TooDeep) return escapeHtml(htmlToText(html));
    throw error;
  }
}

/**
 * Feed HTML that is safe to show: prose markup, links and pictures with absolute http(s) addresses, nothing
 * that runs, submits, embeds or styles; plain text where it nests beyond reason. `base` resolves its own
 * relative addresses.
 */
export function sanitise(html: string, base: string | undefined): string {
  if (!MARKUP.test(html)) return html.trim();
  return sanitisePlain(html, base)?.trim() ?? sanitiseAny(html, base);
}
