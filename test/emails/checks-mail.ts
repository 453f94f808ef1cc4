import { english } from "#emails/messages.ts";
import { formatsOf } from "#emails/formats.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { HTML_BUDGET } from "#lib/mail/fit.ts";
import { byteLength } from "#lib/mail/markup.ts";
import { width } from "#lib/mail/text/width.ts";
import { type Html, hrefsOf, parsed } from "./check-html.ts";
import { HTML_CHECKS } from "./checks-html.ts";

/** A mail with what there is to know of it. */
export type Letter = {
  mail: Mail;
  preheader: string;
  postalAddress: string;
  /** What a feed said that looks like a slot nobody filled, and is not. */
  said?: readonly string[];
};
type Opened = Letter & { document: Html };
export type Check = { promise: string; faults(letter: Opened): string[] | Promise<string[]> };

/** What is mailed again and again, and so can be left. */
const LISTS: ReadonlySet<string> = new Set(["digest", "alert"]);
const SMALL_BUDGET = 20_000;
const LINE = 76;

/** A value that was missing or not text where it was printed, and a place nobody filled. */
export const LEAKS =
  /\bundefined\b|\bnull\b|\[object \w+\]|\bNaN\b|Invalid Date|@@[^@\s]+@@|\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%|%[A-Z_]{3,}%/;
/** Controls other than the line feed, and characters that act on the text around them. */
const UNRULY = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);
const flat = (text: string): string => text.replace(/\s+/g, " ");
const without = (text: string, said: readonly string[] = []): string =>
  said.reduce((rest, words) => rest.replaceAll(words, ""), text);

const leaks = ({ mail, preheader, said }: Opened): string[] =>
  Object.entries({ ...mail, preheader, headers: JSON.stringify(mail.headers), links: "" }).flatMap(
    ([place, text]) => {
      const leak = LEAKS.exec(without(text, said))?.[0];
      return unless(leak === undefined, `${place}: ${leak}`);
    },
  );

const size = ({ mail }: Opened): string[] => {
  const budget = mail.kind === "digest" || mail.kind === "alert" ? HTML_BUDGET : SMALL_BUDGET;
  const bytes = byteLength(mail.html);
  return unless(bytes <= budget, `${bytes} bytes of HTML, ${budget} at the most`);
};

const subject = ({ mail }: Opened): string[] => [
  ...unless(mail.subject.length > 10 && mail.subject.length < 90, `long or short: ${mail.subject}`),
  ...unless(!UNRULY.test(mail.subject) && !mail.subject.includes("\n"), "more than a line"),
];

/** The first text of the body, hidden there for the inbox alone. */
const hiddenOpening = (document: Html): string => {
  const hidden = document.querySelector("body [style*='display:none']");
  const before = hidden
    ? flat(document.body.textContent ?? "").indexOf(flat(hidden.textContent ?? ""))
    : -1;
  return hidden && before <= 1 ? flat(hidden.textContent ?? "").trim() : "";
};

const inbox = ({ mail, preheader, document }: Opened): string[] => [
  ...unless(preheader.trim() !== "" && preheader.length <= 140, `long or short: ${preheader}`),
  ...unless(
    !preheader.includes(mail.subject) && !mail.subject.includes(preheader),
    "the subject again",
  ),
  ...unless(
    hiddenOpening(document).startsWith(flat(preheader).trim()),
    `not first in the body: ${preheader}`,
  ),
];

const text = ({ mail }: Opened): string[] => {
  const lines = mail.text.split("\n");
  return [
    ...unless(mail.text.trim().length > 100, "hardly any text"),
    ...unless(!UNRULY.test(mail.text), `unruly: ${JSON.stringify(UNRULY.exec(mail.text)?.[0])}`),
    ...unless(!/<[^>]* (style|class|role)="/.test(mail.text), "markup of ours"),
    ...lines.filter((line) => width(line) > LINE && !line.includes("https://")),
    ...lines.filter((line) => line.endsWith(" ")).map((line) => `blanks at its end: ${line}`),
  ];
};

const words = english(formatsOf("en-GB", "UTC"));

const sender = ({ mail, postalAddress, document }: Opened): string[] =>
  [postalAddress, words.footer.privacy].flatMap((line) => [
    ...unless(flat(document.body.textContent ?? "").includes(line), `not in the HTML: ${line}`),
    ...unless(flat(mail.text).includes(line), `not in the text: ${line}`),
  ]);

const ownLinks = ({ mail }: Opened): string[] => {
  const hrefs = hrefsOf(mail.html);
  return Object.values(mail.links).flatMap((link = "") => [
    ...unless(hrefs.includes(link), `not in the HTML: ${link}`),
    ...unless(mail.text.split(/\s+/).includes(link), `not in the text: ${link}`),
  ]);
};

const leaving = ({ mail }: Opened): string[] => {
  const header = mail.headers["List-Unsubscribe"];
  const post = mail.headers["List-Unsubscribe-Post"];
  const link = mail.links.unsubscribe;
  if (!LISTS.has(mail.kind))
    return unless(!header && !post && !link, "a mail that comes once cannot be left");
  return [
    ...unless(link?.startsWith("https://") === true, "no link to leave by"),
    ...unless(header === `<${link}>`, `List-Unsubscribe: ${header}`),
    ...unless(post === "List-Unsubscribe=One-Click", `List-Unsubscribe-Post: ${post}`),
  ];
};

/** What holds for every mail, whatever is in it. */
export const CHECKS: readonly Check[] = [
  ...HTML_CHECKS.map(({ promise, faults }) => ({
    promise,
    faults: ({ mail: { html }, document }: Opened) => faults({ html, document }),
  })),
  { promise: "leaks no missing value and no slot, in any of its parts", faults: leaks },
  { promise: "is small enough that no client clips it", faults: size },
  { promise: "has a subject of one line", faults: subject },
  { promise: "opens with a hidden preheader that adds to the subject", faults: inbox },
  { promise: "has a text part to read, within 76 columns", faults: text },
  { promise: "names its sender's postal address, and promises not to track", faults: sender },
  { promise: "carries its own links in both parts", faults: ownLinks },
  { promise: "can be left by link and header if it comes again, and only then", faults: leaving },
];

export const open = (letter: Letter): Opened => ({ ...letter, document: parsed(letter.mail.html) });

/** All that is wrong with a mail, as `promise: fault`. */
export const faultsOf = async (letter: Letter): Promise<string[]> => {
  const opened = open(letter);
  const found = await Promise.all(
    CHECKS.map(async ({ promise, faults }) =>
      (await faults(opened)).map((fault) => `${promise}: ${fault}`),
    ),
  );
  return found.flat();
};
