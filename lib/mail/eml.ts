import type { Mail } from "#lib/core/model/mail.ts";
import { addressOf } from "./address.ts";
import { encodeBody } from "./mime/body.ts";
import { encodedWords, headerLine } from "./mime/header.ts";

export type EmlIdentity = {
  /** `<unique@domain>`. */
  messageId: string;
  date: Date;
};

/** Neither quoted-printable nor base64 can write `=_`, so no part can ever contain this line. */
const BOUNDARY = "=_sitrep_alternative";

const OURS = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "mime-version",
  "content-type",
]);

/** RFC 5322, 3.3, always in UTC. */
const rfc5322Date = (date: Date): string => date.toUTCString().replace(/GMT$/, "+0000");

const mailboxValue = (mailbox: string): string => {
  const { name, address } = addressOf(mailbox);
  return name === "" ? address : `${encodedWords(name, "phrase")} <${address}>`;
};

/** Headers with a grammar of their own, in which an encoded word would mean nothing (RFC 2047, 5): as they are or not at all. */
const STRUCTURED = /^(list-.*|auto-submitted)$/i;

const valueOf = (name: string, value: string): string => {
  if (name.toLowerCase() === "reply-to") return mailboxValue(value);
  return STRUCTURED.test(name) ? value : encodedWords(value, "text");
};

/** A header that is written here, or a name twice over: signatures cover each once (RFC 6376, 5.4.2). */
const misplaced = (names: readonly string[]): string | undefined => {
  const seen = new Set(OURS);
  return names.find((name) => seen.size === seen.add(name.toLowerCase()).size);
};

const part = (type: string, body: string): string[] => {
  const { encoding, lines } = encodeBody(body);
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    ...lines,
  ];
};

/**
 * The mail as RFC 5322 bytes, all ASCII: multipart/alternative (RFC 2046), text first, lines ended by CRLF.
 * Throws RangeError when a header of the mail is malformed, stands there twice, or is one that is written here.
 */
export const toEml = (mail: Mail, { messageId, date }: EmlIdentity): string => {
  const extra = Object.entries(mail.headers);
  const clash = misplaced(extra.map(([name]) => name));
  if (clash) throw new RangeError(`header ${clash} is not the mail's to set, or set twice`);
  const lines = [
    headerLine("From", mailboxValue(mail.from)),
    headerLine("To", mailboxValue(mail.to)),
    headerLine("Subject", encodedWords(mail.subject, "text")),
    headerLine("Date", rfc5322Date(date)),
    headerLine("Message-ID", messageId),
    headerLine("MIME-Version", "1.0"),
    headerLine("Content-Type", `multipart/alternative; boundary="${BOUNDARY}"`),
    ...extra.map(([name, value]) => headerLine(name, valueOf(name, value))),
    "",
    ...part("text/plain", mail.text),
    ...part("text/html", mail.html),
    `--${BOUNDARY}--`,
    "",
  ];
  return lines.join("\r\n");
};
