import { describe, expect, it } from "vitest";
import { encodeBody } from "#lib/mail/mime/body.ts";

describe("encodeBody", () => {
  it("writes Latin text as quoted-printable that reads almost as it is", () => {
    expect(encodeBody("Grüße = 100 %, and more of the same kind\n\nplain")).toEqual({
      encoding: "quoted-printable",
      lines: ["Gr=C3=BC=C3=9Fe =3D 100 %, and more of the same kind", "", "plain"],
    });
  });

  it("writes Korean text as base64, which is shorter", () => {
    const { encoding, lines } = encodeBody("한국 해군이 호위함을 인수했다\n".repeat(9));
    expect(encoding).toBe("base64");
    expect(Buffer.from(lines.join(""), "base64").toString()).toContain("인수했다\r\n한국");
  });

  it("leaves no blank at the end of a line, where relays would drop it", () => {
    const { lines } = encodeBody(`trailing \ntab\t\n${"x".repeat(74)} y ${"z".repeat(200)}`);
    expect(lines.slice(0, 2)).toEqual(["trailing=20", "tab=09"]);
    expect(lines.filter((line) => /[ \t]$/.test(line))).toEqual([]);
  });

  it("never writes a line longer than 76 characters", () => {
    const { lines } = encodeBody(`${"é".repeat(300)}${"a".repeat(2000)}`);
    expect(Math.max(...lines.map((line) => line.length))).toBe(76);
  });

  it("takes every kind of line end for one", () => {
    expect(encodeBody("a\r\nb\rc\nd").lines).toEqual(["a", "b", "c", "d"]);
  });
});
