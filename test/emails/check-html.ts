import { HtmlValidate } from "html-validate";

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

/** Marks of a value that was missing or not text where a template printed it. */
export const LEAKS = /\bundefined\b|\bnull\b|\[object Object\]|\bNaN\b|Invalid Date/;

/** Elements, attributes and properties that clients drop, or that would act. */
export const FORBIDDEN = [
  /<script/i,
  /<(img|iframe|object|embed|form|input|link|svg|video)\b/i,
  /\son\w+=/i,
  /javascript:/i,
  /display:\s*(flex|grid|inline-flex)/i,
  /position:/i,
  /var\(/i,
];

/** The tags alone: what attackers would have to reach, and where texts cannot be mistaken for markup. */
export const tagsOf = (html: string): string => (html.match(/<[^>]*>/g) ?? []).join("\n");

export const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
