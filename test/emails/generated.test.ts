import { describe, expect, it } from "vitest";
import { HTML_BUDGET } from "#lib/mail/fit.ts";
import { byteLength } from "#lib/mail/markup.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { width } from "#lib/mail/text/width.ts";
import { findings, FORBIDDEN, hrefsOf, LEAKS, tagsOf } from "./check-html.ts";
import { generatedDigest } from "./generate.ts";

const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
  nonce: "5eed".repeat(6),
  publicUrl: "https://sitrep.example",
});

const reader = {
  to: "reader@mail.example",
  deliveryId: "del_1",
  manageUrl: "https://sitrep.example/manage?token=t",
  unsubscribeUrl: "https://sitrep.example/unsubscribe/t",
  rulesUrl: `https://sitrep.example/rules?token=${"t".repeat(104)}&story=`,
  webUrl: "https://sitrep.example/digests/dig_1",
  timeZone: "Asia/Seoul",
};

const SIZES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 400];
const CASES = Array.from({ length: 30 }, (_, seed) => ({
  seed,
  stories: SIZES[seed % SIZES.length] ?? 0,
}));

/** Characters that act on the text around them, and controls other than the line feed. */
const UNRULY = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe.each(CASES)("digest $seed with $stories stories", ({ seed, stories }) => {
  const digest = generatedDigest(seed, stories);
  const mail = renderer.digest(digest, reader);

  it("is sound HTML within the budget", async () => {
    expect(byteLength(mail.html)).toBeLessThanOrEqual(HTML_BUDGET);
    expect(await findings(mail.html)).toEqual([]);
  });

  it("leaks nothing and lets nothing in", () => {
    expect(mail.html).not.toMatch(LEAKS);
    expect(mail.text).not.toMatch(LEAKS);
    expect(mail.subject).not.toMatch(LEAKS);
    const tags = tagsOf(mail.html);
    for (const pattern of FORBIDDEN) expect(tags).not.toMatch(pattern);
    expect(mail.html.match(/<style/g)).toHaveLength(2);
    expect(mail.html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
    expect(mail.text).not.toMatch(UNRULY);
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  it("links only to https and its own sections", () => {
    const ids = [...mail.html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    for (const href of hrefsOf(mail.html)) {
      if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
      else expect(href).toMatch(/^https:\/\/[a-z.]+\.example\//);
    }
    expect(mail.html + mail.text).not.toContain("secret");
  });

  it("accounts for every story: shown or counted as more", () => {
    const rows = mail.html.match(/<h3/g)?.length ?? 0;
    const more = [...mail.html.matchAll(/>([\d,]+) more on the web</g)];
    const cut = more.reduce((sum, match) => sum + Number(match[1]?.replaceAll(",", "")), 0);
    expect(rows + cut).toBe(digest.totals.stories);
    expect(mail.text.match(/^\* /gm)?.length ?? 0).toBe(rows);
  });

  it("keeps its text within 76 columns, addresses aside", () => {
    const prose = mail.text.split("\n").filter((line) => !/^(\[\d+\]| ) https?:/.test(line));
    expect(prose.filter((line) => width(line) > 76)).toEqual([]);
  });

  it("names address, preferences and the way out in both parts", () => {
    for (const part of [mail.html, mail.text]) {
      expect(part).toContain("1 Sample Street, 1000 Brussels, Belgium");
      expect(part).toContain(reader.unsubscribeUrl);
      expect(part).toContain(reader.manageUrl);
    }
  });

  it("gives the same bytes again", () => {
    expect(renderer.digest(generatedDigest(seed, stories), reader)).toEqual(mail);
  });
});
