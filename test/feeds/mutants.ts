import { Buffer } from "node:buffer";
import type { Chance } from "../../bench/chance.ts";
import type { Seed } from "./seeds.ts";

/** One case: what a server might send. */
export type Mutant = { body: Uint8Array; contentType: string | null; base: string };

const PIECES = (
  `< > & ]]> <![CDATA[ <!-- --> </item> <item> </entry> <entry> </channel> " ' \u0000 \ufffe &#xD800; &#x110000; &#65 &amp &lt; ` +
  `<__proto__> <constructor> xmlns='x' xmlns:a="b" xml:base="javascript:x" xml:base="https://[" { ] "items": null 1e999 ` +
  `<?xml <!DOCTYPE <!ENTITY &a; \ud83d \u0085 <title> </title> <link>javascript:alert(1)</link> <link href="data:,x"/> type="xhtml" mode="base64"`
).split(" ");

/** What must not come through, in a dozen disguises. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.example/x.js></sCrIpT\n>",
  "<style>*{}</style><link rel=stylesheet href=x>",
  "<iframe src='https://evil.example/'></iframe>",
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"/>',
  "<form action='https://evil.example/'><input name=a><button formaction='javascript:x'>b</button></form>",
  `<img src=x onerror="alert(1)">`,
  `<p onclick='alert(1)' ONMOUSEOVER=alert(1) style="x:expression(1)">p</p>`,
  `<a href="javascript:alert(1)">a</a>`,
  `<a href=" &#106;ava\tscript&colon;alert(1)">a</a>`,
  `<a href="JaVaScRiPt:alert(1)//https://">a</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>`,
  `<a href="vbscript:x" href="https://ok.example/">a</a>`,
  `<img src="data:image/svg+xml,<svg onload=alert(1)>">`,
  `<svg><script>alert(1)</script><a xlink:href="javascript:x"></svg>`,
  `<math><mi xlink:href="data:x,<script>alert(4)</script>"></math>`,
  `<a title="--><script>alert(1)</script>" href='https://x.example/"onclick="x'>a</a>`,
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`,
  `<textarea></textarea><script>alert(1)</script>`,
  `<<script>alert(1)//<</script>`,
  `<p/onclick=alert(1)><br/ onload=alert(1)>`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `&amp;lt;img src=x onerror=alert(1)&amp;gt;`,
  `<base href="javascript:/"><meta http-equiv=refresh content="0;url=javascript:x">`,
];
const DISGUISES: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<![CDATA[${html}]]>`,
  (html) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (html) => JSON.stringify(html).slice(1, -1),
  (html) => `<description><![CDATA[${html}]]></description>`,
];

const TYPES = [
  null,
  null,
  "text/xml",
  "application/rss+xml; charset=utf-8",
  "text/xml; charset=utf-16",
  "text/html; charset=big5",
  "application/json",
  "; charset=%%",
];
const BASES = ["https://news.example/a/b", "https://news.example/a/b", "", "no base"];

const MOST = 2_000_000;
const MOST_CUT = 40;
const MOST_COPIED = 2_000;
/** One case in so many repeats a part until it is large. */
const LARGE_EVERY = 100;
const LARGE = 400_000;

const partOf = (text: string, longest: number, random: Chance): string => {
  const from = random.below(text.length + 1);
  return text.slice(from, from + 1 + random.below(longest));
};

const noise = (random: Chance): string =>
  String.fromCharCode(...Array.from({ length: 1 + random.below(6) }, () => random.below(256)));

type Edit = (text: string, others: readonly string[], random: Chance) => string;

const putAt = (text: string, put: string, cut: number, random: Chance): string => {
  const from = random.below(text.length + 1);
  return text.slice(0, from) + put + text.slice(from + cut);
};

const EDITS: readonly Edit[] = [
  (text, _, random) => putAt(text, random.one(PIECES), random.below(MOST_CUT), random),
  (text, _, random) => putAt(text, noise(random), random.below(3), random),
  (text, _, random) => putAt(text, random.one(DISGUISES)(random.one(HOSTILE)), 0, random),
  (text, _, random) => putAt(text, "", random.below(MOST_CUT), random),
  (text, _, random) =>
    putAt(text, partOf(text, MOST_COPIED, random).repeat(1 + random.below(8)), 0, random),
  (text, others, random) => putAt(text, partOf(random.one(others), MOST_COPIED, random), 0, random),
  (text, _, random) => text.slice(0, random.below(text.length + 1)),
];

/** A text with one to eight edits, now and then one that makes it large. */
export function mutated(text: string, others: readonly string[], random: Chance): string {
  let out = text;
  for (let left = 1 + random.below(8); left > 0; left -= 1)
    out = random.one(EDITS)(out, others, random).slice(0, MOST);
  if (random.below(LARGE_EVERY) > 0) return out;
  const part = partOf(out, random.one([4, 60, MOST_COPIED]), random) || "<";
  return putAt(out, part.repeat(Math.ceil(LARGE / part.length)), 0, random);
}

type Letters = ReadonlyMap<string, Uint8Array>;
const tables = new Map<string, Letters>();

/** The letters of a charset by its own decoder: Node writes none but Unicode and Latin-1. */
function lettersOf(charset: string): Letters {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const letters = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array) => {
    const letter = decoder.decode(bytes);
    if (letter.length === 1 && !letters.has(letter)) letters.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(Uint8Array.of(byte));
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) add(Uint8Array.of(lead, trail));
  tables.set(charset, letters);
  return letters;
}

const asLetters = (text: string, letters: Letters): Uint8Array =>
  Buffer.concat(Array.from(text, (letter) => letters.get(letter) ?? Buffer.from("?")));

/** A text as bytes of a charset; `latin1` gives bytes that were read as such back unchanged. */
export function encoded({ text, charset }: Seed): Uint8Array {
  if (charset === "utf-8" || charset === "latin1") return Buffer.from(text, charset);
  const wide = Buffer.from(text, "utf16le");
  if (charset === "utf-16le") return wide;
  return charset === "utf-16be" ? wide.swap16() : asLetters(text, lettersOf(charset));
}

/** A seed broken by chance: the same chance breaks it the same way. */
export function mutant(seeds: readonly Seed[], random: Chance): Mutant {
  const { text, charset } = random.one(seeds);
  const others = [random.one(seeds).text];
  return {
    body: encoded({ text: mutated(text, others, random), charset }),
    contentType: random.one(TYPES),
    base: random.one(BASES),
  };
}
