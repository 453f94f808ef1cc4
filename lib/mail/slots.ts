import { byteLength } from "./markup.ts";

/** All that is a reader's own in a digest mail: addresses, filled into what is made once for many. */
const SLOTS = ["manageUrl", "unsubscribeUrl", "rulesUrl", "webUrl"] as const;
type Slot = (typeof SLOTS)[number];
export type Filling = Record<Slot, string>;

/** A piece of a compiled text: itself, the number of a reader's address, or a number beyond those for a part. */
type Piece = string | number;

/** Bytes of UTF-8 of a text's own words, and how often each address comes in it. */
export type Size = { bytes: number; counts: Record<Slot, number> };

export type Compiled = Size & { pieces: Piece[] };

/** How often each address comes in it. */
export const countsOf = (pieces: readonly Piece[]): Size["counts"] => {
  const counts = none();
  for (const piece of pieces) if (typeof piece === "number") counts[SLOTS[piece]!] += 1;
  return counts;
};

const none = (): Size["counts"] => ({ manageUrl: 0, unsubscribeUrl: 0, rulesUrl: 0, webUrl: 0 });

export const empty = (): Compiled => ({ pieces: [], bytes: 0, counts: none() });

/** Which part has its place here, counted from 0. */
export const partOf = (piece: Piece): number | undefined =>
  typeof piece === "number" && piece >= SLOTS.length ? piece - SLOTS.length : undefined;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** As React escapes text and attributes, so that a filled mail has the bytes of a rendered one. */
export const escapeHtml = (value: string): string =>
  /[&<>"']/.test(value) ? value.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char) : value;

/** A value as plain text can carry it: no line of its own making, nothing that turns the text around. */
export const oneLine = (value: string): string =>
  value.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, "");

/** Every address of a reader, each written by `write`. */
export const filling = (reader: Filling, write: (value: string) => string): Filling => ({
  manageUrl: write(reader.manageUrl),
  unsubscribeUrl: write(reader.unsubscribeUrl),
  rulesUrl: write(reader.rulesUrl),
  webUrl: write(reader.webUrl),
});

/** So much of a nonce is never met by chance; a longer part of it in a text is a marker that was changed. */
const TRACE = 16;
const NONCE = /^[0-9a-f]{24,}$/;

export type Slots = {
  /** Stands for a reader while a mail is made. */
  markers: Filling;
  /** Stands for a part. */
  part(index: number): string;
  /** Takes a text with markers apart, once. Throws Error where a marker was changed on the way. */
  compile(text: string): Compiled;
};

/**
 * Markers nobody can foresee, and so nobody can write into a headline. Throws RangeError unless the nonce is 24
 * hexadecimal digits or more.
 */
export const slotsOf = (nonce: string): Slots => {
  if (!NONCE.test(nonce)) throw new RangeError("expected a nonce of 24 hexadecimal digits or more");
  const marker = (name: string): string => `@@${nonce}.${name}@@`;
  const pattern = new RegExp(`@@${nonce}\\.(?:(${SLOTS.join("|")})|part(\\d+))@@`);
  const trace = new RegExp(nonce.slice(0, TRACE), "i");
  return {
    markers: filling(
      {
        manageUrl: "manageUrl",
        unsubscribeUrl: "unsubscribeUrl",
        rulesUrl: "rulesUrl",
        webUrl: "webUrl",
      },
      marker,
    ),
    part: (index) => marker(`part${index}`),
    compile(text) {
      const compiled = empty();
      // Split by a pattern of two groups: literal, slot or not, part or not, literal, and so on.
      const parts: (string | undefined)[] = text.split(pattern);
      for (let i = 0; i < parts.length; i += 3) {
        addLiteral(compiled, parts[i] ?? "", trace);
        addMarker(compiled, parts[i + 1], parts[i + 2]);
      }
      return compiled;
    },
  };
};

const addLiteral = (compiled: Compiled, literal: string, trace: RegExp): void => {
  if (literal === "") return;
  if (trace.test(literal)) throw new Error("a marker was changed in the making");
  compiled.pieces.push(literal);
  compiled.bytes += byteLength(literal);
};

const addMarker = (
  { pieces, counts }: Compiled,
  slot: string | undefined,
  part: string | undefined,
): void => {
  const known = SLOTS.findIndex((name) => name === slot);
  if (known !== -1) {
    pieces.push(known);
    counts[SLOTS[known]!] += 1;
  } else if (part !== undefined) pieces.push(SLOTS.length + Number(part));
};

/** The text with a reader's addresses in it. One pass: a value is never looked at again, whatever it holds. */
export const fill = ({ pieces }: Compiled, values: Filling): string => {
  const own = SLOTS.map((slot) => values[slot]);
  const filled = pieces.slice();
  for (let i = 0; i < filled.length; i++) {
    const piece = filled[i];
    if (typeof piece === "number") filled[i] = own[piece] ?? "";
  }
  return filled.join("");
};

/** Bytes of UTF-8 of a text once it is filled with values of such lengths. */
export const filledBytes = ({ bytes, counts }: Size, lengths: Size["counts"]): number =>
  SLOTS.reduce((sum, slot) => sum + counts[slot] * lengths[slot], bytes);

/** What a compiled text takes of memory at the most: two bytes a character. */
export const heldBytes = ({ pieces }: Compiled): number =>
  pieces.reduce<number>(
    (sum, piece) => sum + (typeof piece === "string" ? 2 * piece.length : 0) + 8,
    0,
  );
