import { describe, expect, it } from "vitest";
import { sampleProps } from "#emails/WeeklyDigest.tsx";
import type { Mail } from "#lib/core/model/mail.ts";
import { sampleMails } from "#local/mails/samples.ts";
import { CHECKS, faultsOf, type Letter, open } from "./checks-mail.ts";

const { postalAddress } = sampleProps;
const letterOf = (name: string): Letter => {
  const sample = sampleMails().find((each) => each.name === name);
  if (!sample) throw new Error(`there is no sample ${name}`);
  return { ...sample, postalAddress };
};
const GOOD = letterOf("digest");
const SERVICE = letterOf("confirm");

type Seed = (letter: Letter) => Letter;
const mail =
  (change: (mail: Mail) => Partial<Mail>): Seed =>
  (letter) => ({ ...letter, mail: { ...letter.mail, ...change(letter.mail) } });
const html = (from: string | RegExp, to: string): Seed =>
  mail((good) => ({ html: good.html.replace(from, to) }));
/** Puts markup at the head of the sheet, where everything may stand. */
const put = (markup: string): Seed => html(/<div role="main">/, `$&${markup}`);
const text = (from: string | RegExp, to: string): Seed =>
  mail((good) => ({ text: good.text.replace(from, to) }));
const header = (name: string, value: string): Seed =>
  mail((good) => ({ headers: { ...good.headers, [name]: value } }));
const style = (css: string): Seed =>
  html('<td class="px', `<td data-x="" style="${css}" class="px`);

/** One defect each, by the promise whose check must notice it. */
const DEFECTS: Record<string, Record<string, Seed>> = {
  "is valid HTML": {
    "a heading level left out": html(/<h2([^>]*)>(.*?)<\/h2>/, "<h4$1>$2</h4>"),
    "a division in a paragraph": put("<p><div>x</div></p>"),
    "a cell left open": html("</td></tr></tbody></table>", "</tr></tbody></table>"),
    "an id twice": put('<i id="same">a</i><i id="same">b</i>'),
    "an image without alt": put('<img src="https://x.example/a.png" width="1" height="1"/>'),
    "a bare ampersand": put("<p>R & D</p>"),
    "an empty title": html(/<title>.*?<\/title>/, "<title></title>"),
  },
  "says language, direction, title, width and colour schemes": {
    "no language": html(/<html([^>]*) lang="en"/, "<html$1"),
    "no direction": html(/<html dir="ltr"/, "<html"),
    "no title": html(/<title>.*?<\/title>/, ""),
    "no viewport": html(/<meta name="viewport"[^>]*>/, ""),
    "no colour scheme": html(/<meta name="color-scheme"[^>]*>/, ""),
    "no colour scheme for old Apple Mail": html(/<meta name="supported-color-schemes"[^>]*>/, ""),
    "no dark colours": html("prefers-color-scheme:dark", "prefers-contrast:more"),
    "no doctype": html(/<!DOCTYPE[^>]*>/, ""),
  },
  "holds nothing that acts, loads, floats or is an image": {
    "a script": put("<script>1</script>"),
    "a pixel": put('<img src="https://x.example/p.png" alt="" width="1" height="1"/>'),
    "an inline drawing": put('<svg width="9" height="9"></svg>'),
    "a form": put('<form action="https://x.example/"></form>'),
    "a style sheet from elsewhere": html(
      "</head>",
      '<link rel="stylesheet" href="https://x.example/a.css"/></head>',
    ),
    "a font from elsewhere": html(
      "<style>",
      "<style>@font-face{font-family:x;src:url(https://x.example/f)}",
    ),
    "an import": html("<style>", "<style>@import 'https://x.example/a.css';"),
    "a background image": style("background-image:url(https://x.example/p.png)"),
    "an old background image": put(
      '<table role="presentation" background="https://x.example/p.png"><tr><td></td></tr></table>',
    ),
    "an event": put('<p onclick="x()">x</p>'),
    "a grid": style("display:grid"),
    flex: style("display: inline-flex"),
    "a position": style("position:absolute"),
    "a variable": style("color:var(--x)"),
    "a sudden leave": html(
      "</head>",
      '<meta http-equiv="refresh" content="0;url=https://x.example/"/></head>',
    ),
  },
  "links to absolute https addresses or its own sections, in words": {
    "an http link": html('href="https://', 'href="http://'),
    "a script as a link": html(/href="https:[^"]*"/, 'href="javascript:alert(1)"'),
    "data as a link": html(/href="https:[^"]*"/, 'href="data:text/html,x"'),
    "a relative link": html(/href="https:[^"]*"/, 'href="/digests/1"'),
    "a link without a scheme": html(/href="https:[^"]*"/, 'href="//x.example/"'),
    "an empty link": html(/href="https:[^"]*"/, 'href=""'),
    "no address": html(/href="https:[^"]*"/, ""),
    "a name and password": html('href="https://', 'href="https://user:word@'),
    "a section that is not there": html(/href="#[^"]*"/, 'href="#nowhere"'),
    "a link without words": html(/(<a href="https:[^>]*>).*?<\/a>/, "$1</a>"),
  },
  "has one main heading, and the others in order": {
    "no main heading": html(/<h1([^>]*)>(.*?)<\/h1>/, "<p$1>$2</p>"),
    "two main headings": put("<h1>Another</h1>"),
    "a level left out": html(/<h2([^>]*)>(.*?)<\/h2>/, "<h4$1>$2</h4>"),
    "another heading first": put("<h2>Before</h2>"),
    "an empty heading": html(/(<h2[^>]*>).*?<\/h2>/, "$1 </h2>"),
  },
  "has layout tables that say so, data tables with heads and captions": {
    "a layout table that does not say so": html('<table role="presentation"', "<table"),
    "a data table without caption": html(/<caption.*?<\/caption>/, ""),
    "a data table without heads": html(/<th\b.*?<\/table>/, "</table>"),
    "a head of nothing": html(/<th scope="col"/, "<th"),
    "a head in a layout table": put(
      '<table role="presentation"><tr><th scope="col">x</th></tr></table>',
    ),
  },
  "sets titles of other scripts apart, by language and direction": {
    "a Korean title in no language": put("<h2>해군</h2>"),
    "an Arabic title that runs into ours": put("<p>القوات الجوية</p>"),
    "an override of direction": put("<p>left \u202eright</p>"),
    "a nul": put("<p>\u0000</p>"),
  },
  "leaks no missing value and no slot, in any of its parts": {
    undefined: put("<p>undefined stories</p>"),
    "null in the text": text("\n", "\nnull\n"),
    "an object": put("<p>[object Object]</p>"),
    "no number": mail(() => ({ subject: "The week in defence: NaN stories" })),
    "no date": text("\n", "\nInvalid Date\n"),
    braces: put("<p>{{name}}</p>"),
    "a slot": html(/href="https:[^"]*"/, 'href="@@manage@@"'),
    "a template's own": put("<p>${name}</p>"),
    "a header of nothing": header("X-Entity-Ref-ID", "undefined"),
    "a preheader of nothing": (letter) => ({ ...letter, preheader: "null · null" }),
  },
  "is small enough that no client clips it": {
    "a digest beyond 80 kB": put(`<p>${"long ".repeat(20_000)}</p>`),
  },
  "has a subject of one line": {
    "no subject": mail(() => ({ subject: "" })),
    "a long one": mail(({ subject }) => ({ subject: subject.repeat(3) })),
    "two lines": mail(({ subject }) => ({ subject: `${subject}\r\nBcc: x@mail.example` })),
  },
  "opens with a hidden preheader that adds to the subject": {
    none: html(/<div style="display:none.*?<\/div><\/div>/s, ""),
    "one that is not hidden": html(/display:none;/, ""),
    "one that comes late": html(/(<div style="display:none.*?<\/div><\/div>)(.*?)<h2/s, "$2$1<h2"),
    "the subject again": (letter) => ({ ...letter, preheader: letter.mail.subject }),
    "an empty one": (letter) => ({ ...letter, preheader: " " }),
  },
  "has a text part to read, within 76 columns": {
    none: mail(() => ({ text: "" })),
    markup: text("\n", '\n<p class="mu">word</p>\n'),
    "a long line": text("\n", `\n${"word ".repeat(30)}x\n`),
    "a control": text("\n", "\n\u0007\n"),
    "a blank at a line's end": text("\n", " \n"),
  },
  "names its sender's postal address, and promises not to track": {
    "no address": html("1 Sample Street", ""),
    "no address in the text": text("1 Sample Street", ""),
    "no promise": html("No pixel", ""),
    "no promise in the text": text("No pixel", ""),
  },
  "carries its own links in both parts": {
    "no way out": html(/<a href="[^"]*\/unsubscribe\/.*?<\/a>/, ""),
    "no way out in the text": text(/\S*\/unsubscribe\/\S*/, ""),
    "no preferences": html(/<a href="[^"]*\/manage\?.*?<\/a>/, ""),
  },
  "can be left by link and header if it comes again, and only then": {
    "no header": mail(({ headers: { "List-Unsubscribe": _, ...headers } }) => ({ headers })),
    "no one-click": mail(({ headers: { "List-Unsubscribe-Post": _, ...headers } }) => ({
      headers,
    })),
    "another one-click": header("List-Unsubscribe-Post", "One-Click"),
    "a header without brackets": header(
      "List-Unsubscribe",
      "https://sitrep.example/unsubscribe/sample",
    ),
    "no link": mail(({ links: { unsubscribe: _, ...links } }) => ({ links })),
  },
};

describe("a sound mail", () => {
  it.each([GOOD, SERVICE])("has no fault at all: $mail.kind", async (letter) => {
    expect(await faultsOf(letter)).toEqual([]);
  });
});

describe("the checks", () => {
  it("are each shown to notice something", () => {
    expect(Object.keys(DEFECTS).toSorted()).toEqual(
      CHECKS.map(({ promise }) => promise).toSorted(),
    );
  });

  const cases = Object.entries(DEFECTS).flatMap(([promise, seeds]) =>
    Object.entries(seeds).map(([defect, seed]) => ({ promise, defect, seed })),
  );
  it.each(cases)("$promise: notice $defect", async ({ promise, seed }) => {
    const bad = seed(GOOD);
    expect(bad).not.toEqual(GOOD);
    const check = CHECKS.find((each) => each.promise === promise);
    expect(await check?.faults(open(bad))).not.toEqual([]);
  });

  it("hold a mail that comes once to less: it is small, and none can leave what it is not on", async () => {
    const large = put(`<p>${"long ".repeat(4_000)}</p>`)(SERVICE);
    expect(await faultsOf(large)).toEqual([expect.stringContaining("20000 at the most")]);
    const left = header("List-Unsubscribe", "<https://sitrep.example/u>")(SERVICE);
    expect(await faultsOf(left)).toEqual([expect.stringContaining("comes once")]);
  });
});
