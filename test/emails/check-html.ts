import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";

/** What a mail must do otherwise than a web page: old markup is what Outlook's Word engine understands. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // React writes cellPadding and colSpan; HTML does not mind.
    "attr-case": "off",
    // Old clients drop <main> with all that is in it.
    "prefer-native-element": ["error", { exclude: ["main"] }],
    "doctype-html": "off",
    "doctype-style": "off",
    "no-conditional-comment": "off",
    "no-deprecated-attr": "off",
    "no-inline-style": "off",
    "no-style-tag": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    "long-title": "off",
    "tel-non-breaking": "off",
    "heading-level": "error",
    "no-dup-id": "error",
    "valid-id": "error",
  },
});

/** What html-validate finds wrong, as `rule: message`, each once. */
export const findings = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  return [...new Set(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))];
};

type TextNode = { nodeType: number; textContent: string | null };

/** As much of an element as is looked at here: no DOM types are loaded. */
export type El = {
  tagName: string;
  outerHTML: string;
  textContent: string | null;
  attributes: Iterable<{ name: string; value: string }>;
  childNodes: Iterable<TextNode>;
  getAttribute(name: string): string | null;
  closest(selector: string): El | null;
  querySelectorAll(selector: string): Iterable<El>;
};

export type Html = {
  documentElement: El;
  body: El;
  getElementById(id: string): El | null;
  querySelector(selector: string): El | null;
  querySelectorAll(selector: string): Iterable<El>;
};

export const parsed = (html: string): Html => parseHTML(html).document;

export const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));

/** All CSS of a page: style attributes and blocks, those in comments for one client included. */
export const cssOf = (html: string, document: Html = parsed(html)): string[] => [
  ...[...document.querySelectorAll("[style]")].map(
    (element) => element.getAttribute("style") ?? "",
  ),
  ...[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css),
];
