import sanitizeHtml from "sanitize-html";
import type { IOptions, Transformer } from "sanitize-html";
import { escapeHtml, htmlToText, VOID_ELEMENTS } from "#lib/core/text/html.ts";
import { absoluteUrl } from "./urls.ts";

const TAGS = (
  "a abbr b blockquote br cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark " +
  "ol p pre q s small span strong sub sup table tbody td tfoot th thead time tr u ul"
).split(" ");

const MARKUP = /[<&]/;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** No prose nests so deep; the HTML parser's time grows with the square of it. */
const DEEPEST = 1_000;

const withAbsolute =
  (name: string, base: string | undefined): Transformer =>
  (tagName, attribs) => {
    const address = attribs[name];
    if (address === undefined) return { tagName, attribs };
    return { tagName, attribs: { ...attribs, [name]: absoluteUrl(address, base) ?? "" } };
  };

const optionsFor = (base: string | undefined): IOptions => ({
  allowedTags: TAGS,
  allowedAttributes: {
    a: ["href", "title"],
    img: ["src", "alt", "width", "height"],
    abbr: ["title"],
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan"],
    time: ["datetime"],
  },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesByTag: { img: ["http", "https"] },
  allowProtocolRelative: false,
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "iframe", "object", "title"],
  transformTags: { a: withAbsolute("href", base), img: withAbsolute("src", base) },
  parser: { recognizeSelfClosing: true },
});

/** The most tags ever open at once, were every closing tag to close one. */
const unclosedTags = (html: string): number => {
  let open = 0;
  let most = 0;
  for (const [, slash, name = ""] of html.matchAll(TAG)) {
    if (VOID_ELEMENTS.has(name.toLowerCase())) continue;
    open = slash === "" ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
};

/**
 * Feed HTML that is safe to show: prose markup, links and pictures with absolute http(s) addresses, nothing
 * that runs, submits, embeds or styles. `base` resolves its own relative addresses.
 */
export function sanitise(html: string, base: string | undefined): string {
  if (!MARKUP.test(html)) return html.trim();
  if (unclosedTags(html) > DEEPEST) return escapeHtml(htmlToText(html));
  return sanitizeHtml(html, optionsFor(base)).trim();
}
