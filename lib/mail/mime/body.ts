const LINE = 76;

export type EncodedBody = { encoding: "quoted-printable" | "base64"; lines: string[] };

/** What may not stand for itself, of bytes as Latin-1: all but printable ASCII, `=`, a blank at the end (RFC 2045, 6.7). */
const UNSAFE = /[^\t\x20-\x3c\x3e-\x7e]|[\t ]$/g;
const escape = (char: string): string =>
  `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

const quotedLine = (line: string): string[] => {
  const escaped = Buffer.from(line, "utf8").toString("latin1").replace(UNSAFE, escape);
  const out: string[] = [];
  let from = 0;
  while (escaped.length - from > LINE) {
    let end = from + LINE - 1;
    // An escape is three characters and is not cut.
    const mark = escaped.lastIndexOf("=", end - 1);
    if (mark > end - 3) end = mark;
    out.push(`${escaped.slice(from, end)}=`);
    from = end;
  }
  return [...out, escaped.slice(from)];
};

/**
 * A text part as ASCII lines of at most 76 characters, line ends made CRLF by whoever joins them.
 * Quoted-printable while it is the shorter of the two, as it is for most Latin text; else base64.
 */
export const encodeBody = (body: string): EncodedBody => {
  const lines = body.split(/\r\n|\r|\n/);
  const quoted = lines.flatMap(quotedLine);
  const raw = Buffer.from(lines.join("\r\n"), "utf8");
  const quotedLength = quoted.reduce((sum, line) => sum + line.length + 2, 0);
  if (quotedLength <= (raw.length * 4) / 3) return { encoding: "quoted-printable", lines: quoted };
  const encoded = raw.toString("base64");
  return { encoding: "base64", lines: encoded.match(/.{1,76}/g) ?? [] };
};
