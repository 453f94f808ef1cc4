import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { toEml } from "#lib/mail/eml.ts";
import { sampleMails } from "#local/mails/samples.ts";
import { generatedMail } from "#test/emails/generated-mails.ts";
import { sampleMail } from "./sample-mail.ts";

const identity = { messageId: "<del_1@sitrep.example>", date: new Date("2026-11-22T22:00:00Z") };

/** The line ends a parser leaves differ with the encoding, and so does the last one. */
const bodyOf = (text = ""): string => text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
const headerOf = (email: Awaited<ReturnType<typeof PostalMime.parse>>, name: string) =>
  email.headers.filter((header) => header.key === name).map((header) => header.value);

describe("toEml", () => {
  it("is read by another parser as the mail it was", async () => {
    const mail = sampleMail();
    const email = await PostalMime.parse(toEml(mail, identity));
    expect(email.from).toMatchObject({
      name: "Sitrép, the digest",
      address: "digest@sitrep.example",
    });
    expect(email.to).toMatchObject([{ address: "reader@mail.example" }]);
    expect(email.subject).toBe(mail.subject);
    expect(email.messageId).toBe(identity.messageId);
    expect(email.date).toBe("2026-11-22T22:00:00.000Z");
    expect(bodyOf(email.html)).toBe(bodyOf(mail.html));
    expect(bodyOf(email.text)).toBe(bodyOf(mail.text));
    for (const [name, value] of Object.entries(mail.headers)) {
      expect(headerOf(email, name.toLowerCase())).toEqual([value]);
    }
  });

  it("is ASCII in lines of at most 998 characters, bodies in 76, all ended by CRLF", () => {
    const eml = toEml(sampleMail(), identity);
    expect(eml).toMatch(/^[\x09\x0d\x0a\x20-\x7e]*$/);
    expect(eml.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [head = "", ...body] = eml.split("\r\n\r\n");
    expect(Math.max(...head.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(
      Math.max(
        ...body
          .join("\r\n\r\n")
          .split("\r\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(76);
  });

  it("writes every header that signatures cover exactly once", async () => {
    const email = await PostalMime.parse(toEml(sampleMail(), identity));
    const keys = email.headers.map((header) => header.key);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    for (const name of [
      "from",
      "to",
      "subject",
      "date",
      "message-id",
      "mime-version",
      "content-type",
    ]) {
      expect(keys).toContain(name);
    }
  });

  it("never encodes the one-click headers, whose exact bytes count", () => {
    const eml = toEml(sampleMail(), identity);
    expect(eml).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
    expect(eml).toContain("<https://sitrep.example/unsubscribe/");
  });

  it("lets no value begin another header", async () => {
    const hostile = "Subject\r\nBcc: other@mail.example\r\n\r\n<b>body</b>";
    const mail = sampleMail({ subject: hostile, headers: { "X-Note": hostile } });
    const email = await PostalMime.parse(toEml(mail, identity));
    expect(email.bcc ?? []).toEqual([]);
    expect(headerOf(email, "bcc")).toEqual([]);
    expect(email.subject).toBe("Subject Bcc: other@mail.example <b>body</b>");
    expect(bodyOf(email.html)).toBe(bodyOf(mail.html));
  });

  it("writes encoded words of at most 75 characters, each whole in itself", () => {
    const words =
      toEml(sampleMail({ subject: "호위함 ".repeat(60) }), identity).match(/=\?\S+/g) ?? [];
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) {
      expect(word.length).toBeLessThanOrEqual(75);
      const bytes = Buffer.from(word.slice("=?utf-8?B?".length, -2), "base64");
      expect(bytes.toString("utf8")).not.toContain("\ufffd");
    }
  });

  it.each([
    ["no space", "frigate".repeat(200)],
    ["too few spaces", `Navy ${"x".repeat(1_200)} and more`],
    ["nothing but spaces for long", `Navy${" ".repeat(800)}${"x".repeat(800)}`],
  ])("folds a subject and a name with %s below 998 characters a line", async (_, subject) => {
    const mail = sampleMail({ subject, from: `${subject} <digest@sitrep.example>` });
    const eml = toEml(mail, identity);
    expect(Math.max(...eml.split("\r\n").map((line) => line.length))).toBeLessThan(998);
    const email = await PostalMime.parse(eml);
    expect(email.subject).toBe(subject);
    expect(email.from?.name).toBe(subject);
  });

  it("refuses headers that are malformed or its own", () => {
    const withHeader = (name: string) => () =>
      toEml(sampleMail({ headers: { [name]: "x", "X-Twice": "1" } }), identity);
    expect(withHeader("x-twice")).toThrow(RangeError);
    expect(withHeader("X-A\r\nBcc")).toThrow(RangeError);
    expect(withHeader("X A")).toThrow(RangeError);
    expect(withHeader("From")).toThrow(RangeError);
    expect(withHeader("subject")).toThrow(RangeError);
  });

  it("brings any subject and any text through unharmed", async () => {
    const line = fc
      .string({ unit: "grapheme", maxLength: 200 })
      .filter((text) => !/\p{Cs}|\u{feff}/u.test(text));
    await fc.assert(
      fc.asyncProperty(line, fc.array(line, { maxLength: 6 }), async (subject, lines) => {
        const mail = sampleMail({ subject: `S ${subject}.`, text: `${lines.join("\n")}\n.` });
        const email = await PostalMime.parse(toEml(mail, identity));
        expect(email.subject).toBe(mail.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, " "));
        expect(bodyOf(email.text)).toBe(bodyOf(mail.text));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

/** What signatures cover, or ought to. */
const SIGNED = [
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "mime-version",
  "content-type",
  "reply-to",
  "list-unsubscribe",
  "list-unsubscribe-post",
];
const headOf = (eml: string): string => eml.slice(0, eml.indexOf("\r\n\r\n"));
/** The lines of a message's head, unfolded. */
const fieldsOf = (eml: string): string[] =>
  headOf(eml)
    .replace(/\r\n(?=[ \t])/g, "")
    .split("\r\n");

const LETTERS = [
  ...sampleMails(),
  ...[7, 21, 144].map((stories) => ({
    name: `generated week of ${stories}`,
    mail: generatedMail(stories, stories).mail,
  })),
];

describe.each(LETTERS)("$name as a message", ({ mail }) => {
  const eml = toEml(mail, identity);

  it("is what another parser reads: both parts, and every header, word for word", async () => {
    const email = await PostalMime.parse(eml);
    expect(email.subject).toBe(mail.subject);
    expect(email.from?.address).toBe("digest@sitrep.example");
    expect(email.to).toMatchObject([{ address: mail.to }]);
    expect(bodyOf(email.html)).toBe(bodyOf(mail.html));
    expect(bodyOf(email.text)).toBe(bodyOf(mail.text));
    for (const [name, value] of Object.entries(mail.headers))
      expect(headerOf(email, name.toLowerCase())).toEqual([value]);
  });

  it("has CRLF alone, lines of 998 at the most, and folds at 78 whatever has a space", () => {
    expect(eml).toMatch(/^[\x09\x0d\x0a\x20-\x7e]*$/);
    expect(eml.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...eml.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    const long = headOf(eml)
      .split("\r\n")
      .filter((line) => line.length > 78);
    expect(
      long.filter((line) =>
        line
          .trim()
          .replace(/^[\w-]+: /, "")
          .includes(" "),
      ),
    ).toEqual([]);
    expect(headOf(eml)).not.toMatch(/\r\n[ \t]*(\r\n|$)| \r\n/);
  });

  it("has each header that is signed once, and its own of a list as they are", () => {
    const fields = fieldsOf(eml);
    const names = fields.map((field) => field.slice(0, field.indexOf(":")).toLowerCase());
    for (const name of SIGNED)
      expect(names.filter((each) => each === name).length).toBeLessThanOrEqual(1);
    expect(names).toEqual(expect.arrayContaining(SIGNED.slice(0, 7)));
    const lists = Object.entries(mail.headers).filter(([name]) => name.startsWith("List-"));
    expect(fields).toEqual(
      expect.arrayContaining(lists.map(([name, value]) => `${name}: ${value}`)),
    );
    expect(fields.filter((field) => /^list-.*=\?/i.test(field))).toEqual([]);
  });

  it("has its text before its HTML, so that the richer one is last (RFC 2046, 5.1.4)", () => {
    expect(eml.indexOf("text/plain; charset=utf-8")).toBeGreaterThan(0);
    expect(eml.indexOf("text/plain; charset=utf-8")).toBeLessThan(
      eml.indexOf("text/html; charset=utf-8"),
    );
  });
});

describe("the names and subjects of a message", () => {
  it.each([
    "Réd, Ministère",
    'The "desk", at large',
    "back\\slash; semi:colon, comma",
    "국방 소식 편집국 ".repeat(8).trim(),
    "قناة الدفاع",
    "=?utf-8?B?aGFybQ==?=",
    "Desk (at night)",
    "two  blanks   and more",
    "👩‍✈️ on watch",
    "a.b@c",
  ])("come through as they are, in From and in Reply-To: %s", async (name) => {
    const from = `${name} <digest@sitrep.example>`;
    const mail = sampleMail({ from, subject: name, headers: { "Reply-To": from } });
    const eml = toEml(mail, identity);
    const email = await PostalMime.parse(eml);
    expect(email.from).toMatchObject({ name, address: "digest@sitrep.example" });
    expect(email.replyTo).toMatchObject([{ name, address: "digest@sitrep.example" }]);
    expect(email.subject).toBe(name);
    expect(
      Math.max(
        ...headOf(eml)
          .split("\r\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(78);
  });

  it("never encodes where to unsubscribe: what cannot stand there is refused", () => {
    const to = (url: string) => () =>
      toEml(sampleMail({ headers: { "List-Unsubscribe": `<${url}>` } }), identity);
    const long = `https://sitrep.example/unsubscribe/${"k".repeat(930)}`;
    expect(to(long)()).toContain(`\r\nList-Unsubscribe: <${long}>\r\n`);
    expect(to(`${long}${"k".repeat(100)}`)).toThrow(RangeError);
    expect(to("https://sitrep.example/abmelden/ü")).toThrow(RangeError);
    expect(to("https://sitrep.example/\r\nBcc: x@mail.example")).toThrow(RangeError);
  });
});
