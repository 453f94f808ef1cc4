/** Letters of Cyrillic with one Latin reading each (ISO 9, simplified). */
const CYRILLIC: Record<string, string> = Object.fromEntries(
  "а:a б:b в:v г:g ґ:g д:d е:e є:e ж:j з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ы:i э:e ю:u я:a ђ:dj ј:i љ:l њ:n ћ:ch џ:dj ь: ъ:"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const ROWS: readonly [string, string][] = [
  ["", "アイウエオァィゥェォャュョヮー"],
  ["k", "カキクケコ"],
  ["g", "ガギグゲゴ"],
  ["s", "サスセソ"],
  ["sh", "シ"],
  ["z", "ザズゼゾ"],
  ["j", "ジ"],
  ["t", "タテト"],
  ["ch", "チ"],
  ["ts", "ツ"],
  ["d", "ダヂヅデド"],
  ["n", "ナニヌネノン"],
  ["h", "ハヒヘホ"],
  ["f", "フ"],
  ["b", "バビブベボ"],
  ["p", "パピプペポ"],
  ["m", "マミムメモ"],
  ["y", "ヤユヨ"],
  ["r", "ラリルレロ"],
  ["w", "ワヲ"],
  ["v", "ヴ"],
];
const KATAKANA: Record<string, string> = Object.fromEntries(
  ROWS.flatMap(([consonant, row]) => [...row].map((kana) => [kana, consonant])),
);

/** Spellings of one sound, made alike: Pompeo and ポンペオ, Erdogan and Эрдоган. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, "f"],
  [/sch|sh|ch|cz|tj/g, "s"],
  [/dj|dz/g, "j"],
  [/ts|tz/g, "s"],
  [/ck|q|c/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/l/g, "r"],
  [/m(?=[pb])/g, "n"],
  [/[^a-z]|[aeiouyh]/g, ""],
  [/(.)\1+/g, "$1"],
];

const LATIN = /^[a-z]+$/;

/**
 * The consonants of a name, alike across Latin, Cyrillic and kana spellings; empty where the script does not tell.
 * Expects folded text.
 */
export const skeleton = (name: string): string =>
  SOUNDS.reduce(
    (text, [sound, spelling]) => text.replace(sound, spelling),
    LATIN.test(name)
      ? name
      : [...name.normalize("NFC")]
          .map((letter) => CYRILLIC[letter] ?? KATAKANA[letter] ?? letter)
          .join(""),
  );
