import { Buffer } from "node:buffer";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "#lib/feeds/article.ts";
import { reducedPage } from "#lib/feeds/page.ts";

const SENTENCE = "The frigate left the harbour of Aden in the morning, escorted by two tugs. ";
const PARAGRAPHS = Array.from({ length: 8 }, (_, n) => `Paragraph ${n}. ${SENTENCE.repeat(3)}`);
const page = (body: string, head = "<title>Frigate leaves Aden</title>") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const NEWS = page(`
  <nav><ul>${`<li><a href="/x">All our other news of the day</a></li>`.repeat(20)}</ul></nav>
  <div class="cookie-banner">We and our 800 partners value your privacy</div>
  <article><h1>Frigate leaves Aden</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}</article>
  <script>track("Paragraph of a script")</script>
  <aside class="related"><a href="/y">Ten recipes for a rainy weekend</a></aside>
  <footer>All rights reserved</footer>`);

const bytes = (html: string) => Buffer.from(html);
const read = (html: string, type: string | null = "text/html; charset=utf-8") =>
  readArticle(bytes(html), type);
const textOf = async (html: string) => {
  const article = await read(html);
  return article.ok ? article.text : article.reason;
};

/** Whether this process has loaded what finds articles. */
const isLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes("readability"));

it("a reader is loaded with the first page, and not before", async () => {
  expect(isLoaded()).toBe(false);
  await read(NEWS);
  expect(isLoaded()).toBe(true);
});

describe("the article of a page", () => {
  it("is its paragraphs, a line each, without what stands around them", async () => {
    expect((await textOf(NEWS)).split("\n")).toEqual(PARAGRAPHS.map((text) => text.trim()));
  });

  it("is text, whatever marks it writes out", async () => {
    const text = `R&amp;D spends &lt;5% &amp;amp; more. ${SENTENCE.repeat(3)}`;
    const told = `R&D spends <5% &amp; more. ${SENTENCE.repeat(3)}`.trim();
    expect(await textOf(page(`<article><p>${text}</p></article>`))).toBe(told);
  });

  it("is read in the charset that the server, or else the page, declares", async () => {
    const russian = "Фрегат вышел из порта утром в сопровождении двух буксиров. ".repeat(5);
    const koi8 = (html: string) =>
      Buffer.concat(
        [...html].map((char) => {
          const at = KOI8.indexOf(char);
          return at < 0 ? Buffer.from(char, "latin1") : Buffer.from([0xc0 + at]);
        }),
      );
    const html = page(`<article><p>${russian}</p></article>`, `<meta charset="koi8-r">`);
    for (const type of ["text/html", "text/html; charset=koi8-r", null]) {
      const article = await readArticle(koi8(html.toLowerCase()), type);
      expect(article).toEqual({ ok: true, text: russian.toLowerCase().trim() });
    }
  });

  it.each([
    ["a picture", "\u0089PNG", "image/png", "not-a-page"],
    ["nothing", "", "text/html", "no-article"],
    ["a script", page("<script>document.write(1)</script>"), "text/html", "no-article"],
    [
      "a test for humans",
      page(
        `<p>One moment</p><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/x"></script>`,
      ),
      "text/html",
      "challenge",
    ],
  ])("is not found in %s", async (_, html, type, reason) => {
    expect(await read(html, type)).toEqual({ ok: false, reason });
  });
});

/** The lower-case letters in the order of KOI8-R, which is that of a typewriter's Latin ones. */
const KOI8 = "юабцдефгхийклмнопярстужвьызшэщчъ";

/** How deep elements stand in each other, of markup that closes each. */
function deepest(html: string): number {
  let [depth, most] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?[a-z][^>]*>/g)) {
    if (/^<(?:br|hr)\b/.test(tag)) continue;
    depth += tag.startsWith("</") ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

describe("a hostile page", () => {
  const fill = (piece: string, megabytes: number) =>
    piece.repeat(Math.ceil((megabytes * 1e6) / piece.length));
  const PAGES: Record<string, string> = {
    nested: SENTENCE + fill("<div>", 1),
    "nested with text": fill(`<div>${SENTENCE}`, 1),
    "nested again and again": fill("<div>".repeat(49) + SENTENCE + "</div>".repeat(49), 1),
    "nested tables": fill("<table><tr><td>a, b", 1),
    "of many paragraphs": fill(`<p>${SENTENCE}</p>`, 1),
    "of many inline elements": fill("<div><span>Some words, here</span> <b>bold</b></div>", 1),
    "of many headings": fill("<h2>Title of it</h2>", 1),
    "of many breaks": fill("x<br><br>", 1),
    "of many attributes": `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(" ")}>x`,
    "of one attribute": `<p class="${fill("comment ad ", 1)}">x</p>`,
    "of references": `<p>${fill("&amp;&lt;", 1)}</p>`,
    "never closed": fill("<p ", 1),
    "of picture sets": fill(`<img srcset="${"a".repeat(5_000)} b">`, 1),
  };
  it.each(Object.entries(PAGES))("%s is read in bounds", async (_, html) => {
    const reduced = reducedPage(html);
    expect(reduced.length).toBeLessThan(1_500_000);
    expect(reduced.match(/<[a-z]/g)?.length).toBeLessThan(5_010);
    expect(deepest(reduced)).toBeLessThan(60);
    const article = await read(html);
    if (article.ok) expect(article.text.length).toBeLessThanOrEqual(100_000);
  });

  it("is read as deep as pages go", () => {
    const nested = (depth: number) =>
      reducedPage(`${"<b>".repeat(depth)}Frigates${"</b>".repeat(depth)}`);
    expect(nested(190)).toContain("Frigates");
    expect(nested(210)).not.toContain("Frigates");
  });

  it("never makes the reader throw", async () => {
    const piece = fc.constantFrom(
      ..."<div>|</div>|<p>|</p>|<table>|<tr>|<td>|<body>|</html>|<a href=x>|<br/>|<title>|<template>|<svg>|<h1>".split(
        "|",
      ),
      ..."<style>|</style>|<p hidden>|<frameset>|<form>|<li>|</ul>|<!--|-->|<![CDATA[|<x:y>|<a-b is=c>|&|;|a, b".split(
        "|",
      ),
      SENTENCE,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const article = await read(pieces.join(""));
        if (article.ok) expect(article.text).not.toBe("");
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
