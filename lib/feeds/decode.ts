import { Buffer, isAscii, isUtf8, transcode } from "node:buffer";
import { sniffCharset } from "./sniff.ts";

/** Byte-order marks and the first characters of an XML text in wide encodings (XML 1.0, appendix F). */
const SIGNATURES: readonly { bytes: readonly (number | null)[]; charset: string; skip: number }[] =
  [
    { bytes: [0x00, 0x00, 0xfe, 0xff], charset: "utf-32be", skip: 4 },
    { bytes: [0xff, 0xfe, 0x00, 0x00], charset: "utf-32le", skip: 4 },
    { bytes: [0xef, 0xbb, 0xbf], charset: "utf-8", skip: 3 },
    { bytes: [0xfe, 0xff], charset: "utf-16be", skip: 2 },
    { bytes: [0xff, 0xfe], charset: "utf-16le", skip: 2 },
    { bytes: [0x00, 0x00, 0x00, 0x3c], charset: "utf-32be", skip: 0 },
    { bytes: [0x3c, 0x00, 0x00, 0x00], charset: "utf-32le", skip: 0 },
    { bytes: [0x00, 0x3c, 0x00, null], charset: "utf-16be", skip: 0 },
    { bytes: [0x3c, 0x00, null, 0x00], charset: "utf-16le", skip: 0 },
  ];

/** Labels that the WHATWG encoding table lacks. */
const ALIASES = new Map([
  ["utf_8", "utf-8"],
  ["latin-1", "windows-1252"],
  ["cp932", "shift_jis"],
  ["cp936", "gb18030"],
  ["cp949", "euc-kr"],
  ["cp950", "big5"],
  ["tis620", "windows-874"],
]);

const WIDE = /^(?:utf[-_]?(?:16|32)|ucs|iso-10646)/;
const HTTP_CHARSET = /charset\s*=[\s"']*([\w.:-]+)/i;
const META_CHARSET = /<meta[^>]+?charset\s*=[\s"']*([\w.:-]+)/i;
const XML_ENCODING = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i;
const HEAD_BYTES = 1_024;
const CHUNK = 4_096;
const BROKEN = /\ufffd/g;
const MULTIBYTE = /[^\0-\x7f\ufffd]/g;

const utf32 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    codes.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code);
    if (codes.length < CHUNK) continue;
    out.push(String.fromCodePoint(...codes));
    codes = [];
  }
  return out.join("") + String.fromCodePoint(...codes);
};

const decodeAs = (bytes: Uint8Array, charset: string): string =>
  charset.startsWith("utf-32")
    ? utf32(bytes, charset === "utf-32le")
    : new TextDecoder(charset).decode(bytes);

/** Text of UTF-8 bytes with a few broken ones, as a cut teaser leaves; undefined if they are of something else. */
const mostlyUtf8 = (bytes: Uint8Array): string | undefined => {
  const text = decodeAs(bytes, "utf-8");
  const broken = text.match(BROKEN)?.length ?? 0;
  const whole = text.match(MULTIBYTE)?.length ?? 0;
  return broken * 10 < whole ? text : undefined;
};

/**
 * Valid UTF-8 as text. Where it is ASCII alone, each byte is a character, which is sooner said; else the way over UTF-16
 * is twice as fast as the straight one.
 */
const utf8 = ({ buffer, byteOffset, byteLength }: Uint8Array): string => {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return isAscii(bytes)
    ? bytes.toString("latin1")
    : transcode(bytes, "utf8", "utf16le").toString("utf16le");
};

/** Undefined when the runtime does not know the charset or, for UTF-8, when the bytes are not of it. */
const attempt = (bytes: Uint8Array, charset: string): string | undefined => {
  try {
    const decoder = new TextDecoder(charset);
    if (decoder.encoding !== "utf-8") return decoder.decode(bytes);
    // Several times faster than a decoder that is told to be fatal.
    return isUtf8(bytes) ? utf8(bytes) : undefined;
  } catch {
    return undefined;
  }
};

const declared = (bytes: Uint8Array, contentType: string | null, within: RegExp): string[] => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  return (
    [HTTP_CHARSET.exec(contentType ?? "")?.[1], within.exec(head)?.[1]]
      .filter((label) => label !== undefined)
      .map((label) => label.toLowerCase())
      // Narrow bytes cannot be what a wide label says.
      .filter((label) => !WIDE.test(label))
      .map((label) => ALIASES.get(label) ?? label)
  );
};

const decode = (bytes: Uint8Array, contentType: string | null, within: RegExp): string => {
  const signature = SIGNATURES.find(({ bytes: want }) =>
    want.every((byte, at) => at < bytes.length && (byte === null || byte === bytes[at])),
  );
  if (signature) return decodeAs(bytes.subarray(signature.skip), signature.charset);
  for (const charset of [...declared(bytes, contentType, within), "utf-8"]) {
    const text = attempt(bytes, charset);
    if (text !== undefined) return text;
  }
  return mostlyUtf8(bytes) ?? decodeAs(bytes, sniffCharset(bytes) ?? "windows-1252");
};

/**
 * A feed's bytes as text. In order: byte-order mark, wide byte pattern, HTTP charset, XML declaration,
 * UTF-8 (forgiving a few broken bytes), what the writing looks like, and windows-1252 for the rest. Never throws.
 */
export const decodeFeed = (bytes: Uint8Array, contentType: string | null): string =>
  decode(bytes, contentType, XML_ENCODING);

/** The same for an HTML page, which declares its charset in a `<meta>` (HTML, 4.2.5.4). */
export const decodePage = (bytes: Uint8Array, contentType: string | null): string =>
  decode(bytes, contentType, META_CHARSET);
