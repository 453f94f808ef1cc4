import { cssOf, type El, findings, type Html } from "./check-html.ts";

/** The HTML of a mail or page, as a text and taken apart. */
type Sheet = { html: string; document: Html };
export type HtmlCheck = { promise: string; faults(sheet: Sheet): string[] | Promise<string[]> };

/** Elements that act, load something, or that clients drop. */
const BANNED =
  "script, img, picture, iframe, frame, object, embed, applet, form, input, button, select, textarea, link, base, svg, canvas, video, audio, meta[http-equiv=refresh], meta[http-equiv=set-cookie]";
const BANNED_CSS =
  /\bposition\s*:|display\s*:\s*(inline-)?(flex|grid)|var\(|url\(|image-set\(|expression\(|@import|@font-face|behavior\s*:|--[\w-]+\s*:/i;
const BANNED_ATTRIBUTE = /^(on.*|background|srcset|src|poster|action|formaction|ping)$/i;

const named = (element: El): string => element.outerHTML.slice(0, 120);
const all = (document: Html, selector: string): El[] => [...document.querySelectorAll(selector)];
const textOf = (element: El): string => (element.textContent ?? "").trim();
const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const metaOf = (document: Html, name: string): string | null | undefined =>
  document.querySelector(`meta[name=${name}]`)?.getAttribute("content");

const frame = ({ html, document }: Sheet): string[] => {
  const { documentElement: root } = document;
  return [
    ...unless(root.getAttribute("lang") === "en", "no language"),
    ...unless(/^(ltr|rtl)$/.test(root.getAttribute("dir") ?? ""), "no direction"),
    ...unless((document.querySelector("title")?.textContent ?? "").trim() !== "", "no title"),
    ...unless(/width=device-width/.test(metaOf(document, "viewport") ?? ""), "no viewport"),
    ...unless(metaOf(document, "color-scheme") === "light dark", "no color-scheme"),
    ...unless(
      metaOf(document, "supported-color-schemes") === "light dark",
      "no supported-color-schemes",
    ),
    ...unless(/@media \(prefers-color-scheme:\s?dark\)/.test(html), "no dark colours"),
    ...unless(html.startsWith("<!DOCTYPE html"), "no doctype"),
  ];
};

const quiet = ({ html, document }: Sheet): string[] => [
  ...all(document, BANNED).map(named),
  ...cssOf(html, document).filter((css) => BANNED_CSS.test(css)),
  ...all(document, "*")
    .filter(({ attributes }) => [...attributes].some(({ name }) => BANNED_ATTRIBUTE.test(name)))
    .map(named),
];

const isSound = (document: Html, href: string): boolean => {
  if (href.startsWith("#"))
    return document.getElementById(decodeURIComponent(href.slice(1))) !== null;
  const url = URL.parse(href);
  return (
    url?.protocol === "https:" &&
    url.username === "" &&
    url.host !== "" &&
    href.startsWith("https://")
  );
};

const links = ({ document }: Sheet): string[] =>
  all(document, "a").flatMap((link) => [
    ...unless(isSound(document, link.getAttribute("href") ?? ""), named(link)),
    ...unless(textOf(link) !== "", `no text: ${named(link)}`),
  ]);

const headings = ({ document }: Sheet): string[] => {
  const found = all(document, "h1, h2, h3, h4, h5, h6");
  const levels = found.map(({ tagName }) => Number(tagName.slice(1)));
  return [
    ...unless(levels.filter((level) => level === 1).length === 1, "not one h1"),
    ...unless(levels[0] === 1, "the first heading is no h1"),
    ...found.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1).map(named),
    ...found
      .filter((heading) => textOf(heading) === "")
      .map((heading) => `empty: ${named(heading)}`),
  ];
};

/** The cells and the caption of a table itself, not of one within. */
const own = (table: El, selector: string): El[] =>
  [...table.querySelectorAll(selector)].filter((cell) => cell.closest("table") === table);

const tables = ({ document }: Sheet): string[] =>
  all(document, "table").flatMap((table) => {
    const isLayout = table.getAttribute("role") === "presentation";
    const data = own(table, "th, caption");
    if (isLayout) return data.map((cell) => `in a layout table: ${named(cell)}`);
    const captions = data.filter((cell) => cell.tagName === "CAPTION");
    const heads = data.filter((cell) => cell.tagName === "TH");
    return [
      ...unless(
        captions.some((caption) => textOf(caption) !== ""),
        `no caption: ${named(table)}`,
      ),
      ...unless(heads.length > 0, `no head: ${named(table)}`),
      ...heads
        .filter((th) => !/^(col|row|colgroup|rowgroup)$/.test(th.getAttribute("scope") ?? ""))
        .map(named),
    ];
  });

const OTHER_SCRIPT =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** What acts on the text around it, and what stands for nothing that can be seen. */
const UNRULY =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** The innermost elements in which a text stands, without what is hidden or in no sheet. */
const holders = (document: Html, pattern: RegExp): El[] =>
  all(document, "body *").filter(
    (element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && pattern.test(textContent ?? ""),
      ) && !element.closest("[style*='display:none']"),
  );

const foreign = ({ html, document }: Sheet): string[] => [
  ...holders(document, OTHER_SCRIPT)
    .filter((element) => element.closest("h1, h2, h3, h4"))
    .filter((element) => (element.closest("[lang]")?.getAttribute("lang") ?? "en") === "en")
    .map((element) => `no language: ${named(element)}`),
  ...holders(document, RIGHT_TO_LEFT)
    .filter((element) => !element.closest("bdi, body [dir]"))
    .map((element) => `not set apart: ${named(element)}`),
  ...unless(!UNRULY.test(html), `an unruly character: ${JSON.stringify(UNRULY.exec(html)?.[0])}`),
];

/** What holds for the HTML of every mail and page. */
export const HTML_CHECKS: readonly HtmlCheck[] = [
  { promise: "is valid HTML", faults: ({ html }) => findings(html) },
  { promise: "says language, direction, title, width and colour schemes", faults: frame },
  { promise: "holds nothing that acts, loads, floats or is an image", faults: quiet },
  { promise: "links to absolute https addresses or its own sections, in words", faults: links },
  { promise: "has one main heading, and the others in order", faults: headings },
  { promise: "has layout tables that say so, data tables with heads and captions", faults: tables },
  { promise: "sets titles of other scripts apart, by language and direction", faults: foreign },
];
