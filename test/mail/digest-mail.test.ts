import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { sampleDigest } from "#emails/sample.ts";
import { type DigestReader, subject, WeeklyDigest } from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import { type DigestMail, DigestMails } from "#lib/mail/digest-mail.ts";
import { dispensable, forMail, HTML_BUDGET, without } from "#lib/mail/fit.ts";
import { byteLength, markup } from "#lib/mail/markup.ts";
import { digestText } from "#lib/mail/text/digest.ts";
import { generatedDigest } from "#test/emails/generate.ts";

const NONCE = "5eed0123456789abcdef0123";
const config = {
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
  publicUrl: "https://sitrep.example",
  nonce: NONCE,
};

/** What an address could hold to disturb whoever writes it into a mail. */
const TAILS = [
  "",
  "$&$1$`$'",
  `"><b onclick='x'>&amp;`,
  "@@manageUrl@@ @@5eed.webUrl@@",
  "é護衛😀שלום",
  "a=1&b=2&c[]=<3>",
];
const SPEECHES = [
  { timeZone: "Asia/Seoul" },
  { timeZone: "UTC", locale: "en-US" },
  { timeZone: "America/New_York", locale: "de-DE" },
  { timeZone: "Pacific/Chatham", locale: "nonsense!" },
];
const readerOf = (n: number): DigestReader => {
  const tail = TAILS[n % TAILS.length];
  return {
    manageUrl: `https://sitrep.example/manage?n=${n}${tail}`,
    unsubscribeUrl: `https://sitrep.example/unsubscribe/${n}${tail}`,
    rulesUrl: `https://sitrep.example/rules?n=${n}${tail}&story=`,
    webUrl: `https://sitrep.example/digests/${n}${tail}`,
    ...(SPEECHES[n % SPEECHES.length] as { timeZone: string }),
  };
};

const shownTo = (digest: Digest, cut: number): Digest => {
  const short = forMail(digest);
  return without(short, dispensable(short).slice(0, cut));
};

/** The same mail, rendered for this reader alone. */
const plainly = (digest: Digest, reader: DigestReader, late: boolean, cut: number): DigestMail => {
  const props = { ...config, digest: shownTo(digest, cut), reader, late };
  return {
    subject: subject(props),
    html: markup(createElement(WeeklyDigest, props)),
    text: digestText(props),
    cut,
  };
};

/** A digest with something, now and then, of all that a digest may have. */
const digestOf = (seed: number, stories: number): Digest => {
  const digest = generatedDigest(seed, stories);
  const first = digest.sections[0]?.stories[0]?.id;
  const { updates = [], corrections = [], coverage, matrix } = sampleDigest;
  return {
    ...digest,
    ...(seed % 2 === 0 && first !== undefined && { top: first }),
    ...(seed % 5 === 0 && { updates, corrections }),
    ...(seed % 7 === 0 && matrix && { matrix }),
    ...(seed % 3 === 0 && coverage && { coverage }),
  };
};

/** Mostly few stories, as many filters find; every hundredth week is larger than a mail. */
const sizeOf = (seed: number): number => (seed % 100 === 0 ? 120 : seed % 3);

/** From 420 on there is every mixture of what differs; DIGEST_MAILS=3006 compares as many as a busy morning has. */
const MAILS = Number(process.env["DIGEST_MAILS"] ?? 606);

const MOST = { shells: 2_000_000, parts: 600_000, lines: 200_000 };

describe("a mail from shared parts", () => {
  const mails = new DigestMails({ ...config, most: MOST });

  it.each([0, 1, 2, 3, 4, 5])("has the bytes of one rendered for its reader alone (%i)", (part) => {
    for (let seed = part; seed < MAILS; seed += 6) {
      const digest = digestOf(seed, sizeOf(seed));
      const reader = readerOf(seed);
      const late = seed % 4 === 1;
      const mail = mails.write(digest, reader, late);
      const plain = plainly(digest, reader, late, mail.cut);
      // Compared before they are shown: a mail is long.
      if (mail.html !== plain.html || mail.text !== plain.text)
        expect({ seed, ...mail }).toEqual({ seed, ...plain });
      expect(mail.subject).toBe(plain.subject);
    }
  });

  it("has them for many readers of one digest, told in their own ways", () => {
    const digest = digestOf(70, 40);
    for (let n = 0; n < 24; n++) {
      const mail = mails.write(digest, readerOf(n), n % 5 === 0);
      expect(mail).toEqual(plainly(digest, readerOf(n), n % 5 === 0, mail.cut));
    }
  });

  it("holds no more than it may", () => {
    const { shells, parts, lines } = mails.held;
    for (const [held, most] of [
      [shells, MOST.shells],
      [parts, MOST.parts],
      [lines, MOST.lines],
    ] as const) {
      expect(held).toBeLessThanOrEqual(most);
      expect(held).toBeGreaterThan(most / 2);
    }
  });

  it("comes out the same where nothing can be kept", () => {
    const none = { shells: 0, parts: 0, lines: 0 };
    const forgetful = new DigestMails({ ...config, most: none });
    const digest = digestOf(70, 40);
    expect(forgetful.write(digest, readerOf(3), false)).toEqual(
      mails.write(digest, readerOf(3), false),
    );
    expect(forgetful.held).toEqual(none);
  });

  it("makes nothing anew for a digest that is read again", () => {
    const once = new DigestMails(config);
    const digest = digestOf(70, 3);
    const mail = once.write(digest, readerOf(0), false);
    const held = once.held;
    expect(once.write(structuredClone(digest), readerOf(0), false)).toEqual(mail);
    expect(once.held).toEqual(held);
  });

  it("takes digests of one name and other words for two", () => {
    const digest = digestOf(70, 3);
    const other = { ...digest, filterText: "something else" };
    expect(mails.write(digest, readerOf(0), false).html).not.toContain("something else");
    expect(mails.write(other, readerOf(0), false).html).toContain("something else");
  });
});

describe("the cut", () => {
  /** Long quotations: forty such stories are more than a mail may be. */
  const wordy: Digest = ((digest) => ({
    ...digest,
    top: digest.sections.at(-1)?.stories[0]?.id ?? "",
    sections: digest.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, summary: "護衛艦を受領 ".repeat(60) })),
    })),
  }))(generatedDigest(9, 300));
  const long = (letters: number): DigestReader => ({
    ...readerOf(0),
    rulesUrl: `https://sitrep.example/rules?token=${"é".repeat(letters)}&story=`,
  });
  const sizes = [0, 50, 200, 400];

  it("keeps every reader's own mail within the budget, and gives up no story more", () => {
    const mails = new DigestMails(config);
    for (const letters of sizes) {
      const { html, cut } = mails.write(wordy, long(letters), false);
      expect(byteLength(html)).toBeLessThanOrEqual(HTML_BUDGET);
      expect(cut).toBeGreaterThan(0);
      const onceMore = plainly(wordy, long(letters), false, cut - 1);
      expect(byteLength(onceMore.html)).toBeGreaterThan(HTML_BUDGET);
    }
  });

  it("is the same whoever was written to before", () => {
    const warm = new DigestMails(config);
    for (const letters of [...sizes, ...sizes.toReversed()])
      expect(warm.write(wordy, long(letters), false)).toEqual(
        new DigestMails(config).write(wordy, long(letters), false),
      );
  });

  it("leaves the top story even where nothing else has room", () => {
    const { html, cut } = new DigestMails(config).write(wordy, long(60_000), false);
    expect(cut).toBe(dispensable(forMail(wordy)).length);
    expect(html).toContain(wordy.top);
  });
});

describe("a slot", () => {
  const mails = new DigestMails(config);
  const titled = (title: string): Digest => ({
    ...sampleDigest,
    filterText: title,
    sections: sampleDigest.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, title })),
    })),
  });

  it("is not filled for a headline that looks like one", () => {
    const title = `@@${NONCE.replaceAll("5", "6")}.manageUrl@@ @@manageUrl@@ @@.part0@@`;
    const { html, text } = mails.write(titled(title), readerOf(0), false);
    expect(html.split(title).length).toBeGreaterThan(sampleDigest.sections.length);
    expect(text).toContain("@@manageUrl@@");
    expect(html.split("https://sitrep.example/manage?n=0")).toHaveLength(2);
  });

  it("adds no line to the text and turns nothing around", () => {
    const reader = { ...readerOf(0), manageUrl: "https://sitrep.example/m\r\nBcc: x\u202e\u2028" };
    const { text } = mails.write(sampleDigest, reader, false);
    expect(text).toContain("https://sitrep.example/mBcc: x\n");
    expect(text).not.toMatch(/[\r\u2028\u202a-\u202e]/);
  });
});
