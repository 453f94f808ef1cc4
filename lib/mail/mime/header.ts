const LINE = 76;
/** As base64 in `=?utf-8?B?` and `?=` 64 characters: the first word has room on the line of the header's name. */
const WORD_BYTES = 39;

/** Lines may have 998 characters (RFC 5322, 2.1.1); what folding cannot break must leave room for a name. */
const UNBROKEN = 900;
const LONGEST = 998;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const ATOMS = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~ ]*$/;

const encoder = new TextEncoder();

/** Cuts between characters, never inside one, as RFC 2047, 5 (3) asks. */
const chunks = (text: string): string[] => {
  const out: string[] = [];
  let chunk = "";
  for (const char of text) {
    if (encoder.encode(chunk + char).length > WORD_BYTES) {
      out.push(chunk);
      chunk = "";
    }
    chunk += char;
  }
  return [...out, chunk];
};

/**
 * Whether a line may stand as it is: ASCII, like no encoded word, with single spaces to fold at. Where several stand
 * together, folding would end a line with one, and relays drop that.
 */
const plain = (line: string): boolean =>
  /^[\x20-\x7e]*$/.test(line) &&
  !/=\?| {2}|^ | $/.test(line) &&
  line.split(" ").every((word) => word.length <= UNBROKEN);

const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");

/**
 * A header's text as it may stand in a message: ASCII as it is, anything else and what cannot be
 * folded in encoded words (RFC 2047).
 * Control characters become spaces, so no value can begin another header. A `phrase` (the name in front
 * of an address) is quoted where plain atoms do not do.
 */
export const encodedWords = (value: string, place: "text" | "phrase"): string => {
  const line = value.replace(CONTROL, " ");
  if (!plain(line))
    return chunks(line)
      .map((chunk) => `=?utf-8?B?${base64(chunk)}?=`)
      .join(" ");
  if (place === "text" || ATOMS.test(line)) return line;
  return `"${line.replace(/(["\\])/g, "\\$1")}"`;
};

/**
 * `Name: value`, folded at spaces into lines of at most 76 characters where it can be.
 * Throws RangeError on a name that is no token, or a value that is not printable ASCII or has no space to fold at for too long.
 */
export const headerLine = (name: string, value: string): string => {
  if (!TOKEN.test(name)) throw new RangeError(`"${name}" cannot be a header's name`);
  if (!/^[\x20-\x7e]*$/.test(value))
    throw new RangeError(`the value of ${name} is not plain ASCII`);
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(" ")) {
    if (line.length + 1 + word.length > LINE && line.trim() !== "" && line !== `${name}:`) {
      lines.push(line);
      line = "";
    }
    line += ` ${word}`;
  }
  lines.push(line);
  if (lines.some((folded) => folded.length > LONGEST))
    throw new RangeError(`the value of ${name} cannot be folded`);
  return lines.join("\r\n");
};
