const LINE = 76;

export type EncodedBody = { encoding: "quoted-printable" | "base64"; lines: string[] };

const HEX = Array.from(
  { length: 256 },
  (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
);

/** Printable ASCII but `=`, and blanks that do not end their line, may stand for themselves (RFC 2045, 6.7). */
const literal = (byte: number, last: boolean): boolean =>
  byte === 0x20 || byte === 0x09 ? !last : byte > 0x20 && byte < 0x7f && byte !== 0x3d;

const quotedLine = (line: string): string[] => {
  const bytes = Buffer.from(line, "utf8");
  const out: string[] = [];
  let current = "";
  for (const [i, byte] of bytes.entries()) {
    const last = i === bytes.length - 1;
    const token = literal(byte, last) ? String.fromCharCode(byte) : (HEX[byte] ?? "");
    if (current.length + token.length > LINE - (last ? 0 : 1)) {
      out.push(`${current}=`);
      current = "";
    }
    current += token;
  }
  return [...out, current];
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
