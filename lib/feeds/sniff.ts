import { Buffer } from "node:buffer";

/** How much of a document is looked at, bytes. */
const LOOKED_AT = 65_536;
/** Western letters stand alone between others; in other scripts bytes above 127 follow each other. */
const LEAST_IN_RUNS = 0.75;
/** Share of characters above 127 that must be of a script, and that may be unreadable. */
const LEAST_OF_SCRIPT = 0.8;
const MOST_BROKEN = 0.02;

const HIGH = /[\x80-\xff]/g;
const HIGH_RUN = /[\x80-\xff]{2,}/g;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const BROKEN = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g;

const IDEOGRAPHS = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e\u2018-\u201d]/gu;
const JAPANESE = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uff60]/gu;
const KANA = /[\u3041-\u30fe]/gu;
const HANGUL = /[\uac00-\ud7a3]/gu;

/** Two bytes a letter: what they are read as must be the script, and of it so much the letters that no other has. */
const WIDE: readonly { charset: string; script: RegExp; own: RegExp; least: number }[] = [
  { charset: "shift_jis", script: JAPANESE, own: KANA, least: 0.2 },
  { charset: "euc-jp", script: JAPANESE, own: KANA, least: 0.2 },
  { charset: "euc-kr", script: HANGUL, own: HANGUL, least: 0.8 },
];
/** Tried last: most bytes are ideographs of some kind. */
const CHINESE = ["gb18030", "big5"];

/** One byte a letter: nearly all bytes are letters in each, so the one wins that makes the most of a language's ten commonest. */
const NARROW: readonly { charset: string; common: RegExp }[] = [
  { charset: "windows-1251", common: /[оеаинтсрвл]/gu },
  { charset: "koi8-r", common: /[оеаинтсрвл]/gu },
  { charset: "windows-1253", common: /[αοιετσνηυρ]/gu },
  { charset: "windows-1255", common: /[יוהלאמרתבנ]/gu },
  { charset: "windows-1256", common: /[اليمونترةب]/gu },
  { charset: "windows-874", common: /[านรอกเงมยล]/gu },
];
const LEAST_COMMON = 0.4;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Share of the characters above 127 that a pattern finds; nothing where too many cannot be read. */
const shareOf = (bytes: Uint8Array, charset: string): ((pattern: RegExp) => number) => {
  const text = new TextDecoder(charset).decode(bytes);
  const beyond = count(text, BEYOND_ASCII);
  const isBroken = count(text, BROKEN) > beyond * MOST_BROKEN;
  return (pattern) => (isBroken ? 0 : count(text, pattern) / beyond);
};

function wide(bytes: Uint8Array): string | undefined {
  return WIDE.find(({ charset, script, own, least }) => {
    const share = shareOf(bytes, charset);
    return share(own) >= least && share(script) >= LEAST_OF_SCRIPT;
  })?.charset;
}

function narrow(bytes: Uint8Array): string | undefined {
  const shares = NARROW.map(({ charset, common }) => ({
    charset,
    share: shareOf(bytes, charset)(common),
  }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best && best.share >= LEAST_COMMON ? best.charset : undefined;
}

const chinese = (bytes: Uint8Array): string | undefined =>
  CHINESE.find((charset) => shareOf(bytes, charset)(IDEOGRAPHS) >= LEAST_OF_SCRIPT);

/**
 * The charset of bytes that are not UTF-8 and that nothing declares, by whether what it makes of them is writing:
 * Japanese, Korean, Cyrillic, Greek, Hebrew, Arabic, Thai or Chinese. Undefined for Western writing.
 */
export function sniffCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT));
  const latin = head.toString("latin1");
  const high = count(latin, HIGH);
  const inRuns = (latin.match(HIGH_RUN) ?? []).reduce((sum, run) => sum + run.length, 0);
  if (high === 0 || inRuns < high * LEAST_IN_RUNS) return undefined;
  return wide(head) ?? narrow(head) ?? chinese(head);
}
