import { unitsOf } from "#lib/core/text/letters.ts";

/** A script by name, or the language that alone writes it. */
export type Script = string;

const NOT_ASCII = 0x80;
/** Scripts by code point; those of one language name it. */
const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x5a, "latin"],
  [0x61, 0x7a, "latin"],
  [0xc0, 0x24f, "latin"],
  [0x1e00, 0x1eff, "latin"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "cyrillic"],
  [0x530, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x77f, "arabic"],
  [0x900, 0x97f, "hi"],
  [0x980, 0x9ff, "bn"],
  [0xb80, 0xbff, "ta"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x3040, 0x30ff, "kana"],
  [0x31f0, 0x31ff, "kana"],
  [0x3400, 0x9fff, "han"],
  [0xac00, 0xd7a3, "hangul"],
];
/** A Han, kana or hangul character says about as much as three letters. */
const DENSE = 3;
const DENSE_FROM = 0x3040;

const NAMES = [...new Set(RANGES.map(([, , script]) => script))];
const LATIN = NAMES.indexOf("latin") + 1;

/** Of each UTF-16 unit its script, by place in `NAMES` from 1; 0 is none. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [from, to, script] of RANGES) SCRIPT_OF.fill(NAMES.indexOf(script) + 1, from, to + 1);

/** Weight of each script in a text, in the order they come up; Latin is always there, last unless it came up beyond ASCII. */
export const scripts = (text: string): Map<Script, number> => {
  const weights = Array<number>(NAMES.length + 1).fill(0);
  const order: number[] = [];
  let ascii = 0;
  const units = unitsOf(text);
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = units[i]!;
    const script = SCRIPT_OF[code]!;
    if (script === 0) continue;
    if (code < NOT_ASCII) {
      ascii++;
      continue;
    }
    if (weights[script] === 0) order.push(script);
    weights[script]! += code >= DENSE_FROM ? DENSE : 1;
  }
  if (weights[LATIN] === 0) order.push(LATIN);
  weights[LATIN]! += ascii;
  return new Map(order.map((script) => [NAMES[script - 1]!, weights[script]!]));
};

/** The script with the most weight. */
export const heaviest = (weights: ReadonlyMap<Script, number>): Script | undefined => {
  let best: Script | undefined;
  let most = 0;
  for (const [script, weight] of weights) if (weight > most) [best, most] = [script, weight];
  return best;
};
