import { describe, expect, it } from "vitest";
import { decodeFeed } from "#lib/feeds/decode.ts";

const TITLE = "Fähre läuft aus";
const xml = (encoding = "") => `<?xml version="1.0"${encoding}?><rss>${TITLE}</rss>`;
const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const utf32 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.alloc([...text].length * 4);
  [...text].forEach((char, at) => {
    const code = char.codePointAt(0) ?? 0;
    if (littleEndian) bytes.writeUInt32LE(code, at * 4);
    else bytes.writeUInt32BE(code, at * 4);
  });
  return bytes;
};
const bom = (...bytes: number[]) => Buffer.from(bytes);

/** Bytes of a text in a charset of one or two bytes a letter, by asking the decoder for every letter it has. */
function encoded(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, number[]>();
  for (let high = 0x80; high < 0x100; high++) {
    bytes.set(decoder.decode(Uint8Array.of(high)), [high]);
    for (let low = 0x40; low < 0xff; low++) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if ([...letter].length === 1 && !bytes.has(letter)) bytes.set(letter, [high, low]);
    }
  }
  return Buffer.from(
    [...text].flatMap((letter) => (letter < "\x80" ? letter.charCodeAt(0) : bytes.get(letter)!)),
  );
}

describe("decodeFeed", () => {
  const utf8 = Buffer.from(xml());
  it.each([
    ["UTF-8 without a word about it", utf8, null],
    ["a UTF-8 mark", Buffer.concat([bom(0xef, 0xbb, 0xbf), utf8]), "text/xml; charset=iso-8859-1"],
    ["a UTF-16LE mark", Buffer.concat([bom(0xff, 0xfe), Buffer.from(xml(), "utf16le")]), null],
    ["a UTF-16BE mark", Buffer.concat([bom(0xfe, 0xff), utf16be(xml())]), null],
    ["UTF-16LE bytes", Buffer.from(xml(), "utf16le"), "text/xml; charset=utf-8"],
    ["UTF-16BE bytes", utf16be(xml()), null],
    ["a UTF-32LE mark", Buffer.concat([bom(0xff, 0xfe, 0, 0), utf32(xml(), true)]), null],
    ["UTF-32BE bytes", utf32(xml(), false), null],
    ["HTTP's charset", latin1(xml()), `text/xml; charset="ISO-8859-1"`],
    ["HTTP over the declaration", latin1(xml(` encoding="utf-8"`)), "text/xml;charset=latin1"],
    ["the declaration", latin1(xml(` encoding='iso-8859-15'`)), null],
    ["an unknown HTTP charset", latin1(xml(` encoding="latin-1"`)), "text/xml; charset=x-none"],
    ["UTF-8 that says UTF-16", Buffer.from(xml(` encoding="utf-16"`)), null],
    ["UTF-8 that says ASCII", Buffer.from(xml(` encoding="us-ascii"`)), "text/xml; charset=utf-8"],
    ["Latin-1 that says UTF-8", latin1(xml(` encoding="utf-8"`)), "text/xml; charset=utf-8"],
    ["Latin-1 without a word about it", latin1(xml()), null],
  ])("reads %s", (_, bytes, contentType) => {
    expect(decodeFeed(bytes, contentType)).toContain(`<rss>${TITLE}</rss>`);
  });

  it.each([
    ["windows-1251", [0xd4, 0xeb, 0xee, 0xf2], "Флот"],
    ["koi8-r", [0xe6, 0xcc, 0xcf, 0xd4], "Флот"],
    ["euc-kr", [0xc7, 0xd1, 0xb1, 0xb9], "한국"],
    ["Shift_JIS", [0x93, 0xfa, 0x96, 0x7b], "日本"],
    ["gb2312", [0xd6, 0xd0, 0xb9, 0xfa], "中国"],
    ["big5", [0xa4, 0xa4, 0xb0, 0xea], "中國"],
    ["tis-620", [0xe4, 0xb7, 0xc2], "ไทย"],
    ["windows-1256", [0xdd, 0xed], "في"],
  ])("knows %s", (charset, bytes, text) => {
    expect(decodeFeed(Buffer.from(bytes), `text/xml; charset=${charset}`)).toBe(text);
  });

  it.each([
    ["shift_jis", "海上自衛隊の護衛艦が、共同訓練のため横須賀を出港しました。"],
    ["euc-jp", "海上自衛隊の護衛艦が、共同訓練のため横須賀を出港しました。"],
    ["euc-kr", "해군 호위함이 연합훈련을 위해 부산에서 출항했다고 국방부가 밝혔다."],
    ["gb18030", "海军护卫舰从青岛出发参加联合演习，国防部发言人表示欢迎。"],
    ["big5", "海軍護衛艦從左營出發參加聯合演習，國防部發言人表示歡迎。"],
    ["windows-1251", "Фрегат Северного флота вышел в море на совместные учения."],
    ["koi8-r", "Фрегат Северного флота вышел в море на совместные учения."],
    ["windows-1253", "Η φρεγάτα απέπλευσε για κοινή άσκηση στο Αιγαίο."],
    ["windows-1255", "הפריגטה יצאה לים לתרגיל משותף."],
    ["windows-1256", "غادرت الفرقاطة الميناء للمشاركة في تدريب مشترك."],
    ["windows-874", "เรือฟริเกตออกจากท่าเพื่อร่วมการฝึก"],
    ["windows-1252", "La frégate « Élan » a quitté Brest où l'équipage s'était préparé."],
  ])("recognises %s by its writing, where nothing says so", (charset, text) => {
    const document = `<?xml version="1.0"?><rss><channel><title>Fleet</title><item>${text}</item></channel></rss>`;
    expect(decodeFeed(encoded(document, charset), null)).toBe(document);
  });

  it("keeps UTF-8 with a few broken bytes UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("Фрегат вышел в море, экипаж готов"), bom(0xd0)]);
    expect(decodeFeed(bytes, null)).toBe("Фрегат вышел в море, экипаж готов\ufffd");
  });

  it("makes no lone surrogates of broken UTF-32", () => {
    const bytes = Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0xd8, 0, 0x7f, 0xff, 0xff, 0xff]);
    expect(decodeFeed(bytes, null)).toBe("\ufffd\ufffd");
  });

  it("reads a charset, spaced and quoted, of a content type however long", () => {
    const bytes = Buffer.from([0xd6]);
    expect(decodeFeed(bytes, `text/xml; charset = "koi8-r"`)).toBe("ж");
    const long = ["charset=" + " ".repeat(120_000) + ";", "charset ".repeat(4_000)];
    for (const type of long) expect(decodeFeed(bytes, type)).toBe("Ö");
  });

  it("makes nothing of nothing", () => {
    expect(decodeFeed(new Uint8Array(), null)).toBe("");
  });
});
