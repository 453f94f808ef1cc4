import type { Mail } from "#lib/core/model/mail.ts";

/** A small mail with everything a transport could spoil: wide characters, long lines, trailing blanks. */
export const sampleMail = (change: Partial<Mail> = {}): Mail => ({
  kind: "digest",
  from: "Sitrép, the digest <digest@sitrep.example>",
  to: "reader@mail.example",
  subject:
    "The week in defence: 한국 호위함, “six” frigates – €405 m and a long tail of further words",
  html: `<!DOCTYPE html><html lang="en"><body><p>Grüße = 100 % 안녕</p><p>${"long ".repeat(300)}</p></body></html>`,
  text: "First line\n\n  indented, trailing blank \n안녕하세요\n.\nFrom here on\n",
  headers: {
    "List-Unsubscribe": `<https://sitrep.example/unsubscribe/${"k".repeat(120)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "X-Entity-Ref-ID": "del_sample",
  },
  links: { unsubscribe: `https://sitrep.example/unsubscribe/${"k".repeat(120)}` },
  ...change,
});
