import { describe, expect, it } from "vitest";
import { escapeHtml, htmlToText } from "#lib/core/text/html.ts";

describe("htmlToText", () => {
  it.each([
    ["Plain  words\n here", "Plain words here"],
    ["<p>One &amp; two</p><p>Three<br>four</p>", "One & two\nThree\nfour"],
    ["<ul><li>first<li>second</ul>", "first\nsecond"],
    ["a<b>b</b>c <i>d</i>", "abc d"],
    ["caf&eacute; &#8217;ready&#x2019; &#146;", "café ’ready’ ’"],
    ["a&nbsp;&nbsp;b", "a b"],
    ["1 < 2 and 5<6", "1 < 2 and 5<6"],
    ["AT&T & Co", "AT&T & Co"],
    ["&lt;b&gt; is a tag", "<b> is a tag"],
    ["<script>var a = '<p>';</script>after", "after"],
    ["<style>p{}</style><P>shown</P >", "shown"],
    ["before<script>never closed", "before"],
    ["<iframe src=x>kept when never closed", "kept when never closed"],
    ["<iframe src=x />kept", "kept"],
    ["<svg><title>icon</title></svg>kept", "kept"],
    ['<img alt="a > b" src=x>kept', "kept"],
    ["<a href=x title=it's>kept</a> too", "kept too"],
    ["<!-- a > b -->kept", "kept"],
    ["<!doctype html><?php x ?>kept", "kept"],
    ["ends with <b", "ends with <b"],
    ["<p><p>  <br> </p>one<div></div><div>two</div>", "one\ntwo"],
    ["", ""],
  ])("%j", (html, text) => expect(htmlToText(html)).toBe(text));

  it("takes linear time whatever is left open", () => {
    const parts = [
      "<",
      "<a",
      '<a x="',
      "<a x='y",
      "<svg>",
      "<script>",
      "<!--",
      "<div>",
      "<a = ",
      "&",
      "&lt",
      " \n",
      "]]>",
    ];
    const started = performance.now();
    for (const part of parts) htmlToText(part.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it("takes linear time where every end of a tag stands in quotes", () => {
    const tags = 200_000;
    expect(htmlToText('<a c=">"'.repeat(tags))).toHaveLength(tags);
  });

  it("leaves nothing that reads as markup of an escaped text", () => {
    const text = `a < b && "c" > <d>`;
    expect(escapeHtml(text)).not.toMatch(/[<>"]/);
    expect(htmlToText(escapeHtml(text))).toBe(text);
  });
});
