import { describe, expect, it } from "vitest";
import { seal, unseal } from "#lib/core/seal.ts";

const IV = "000102030405060708090a0b";

describe("a sealed text", () => {
  const sealed = seal("our key", "their secret", IV, "reader@mail.example – 읽는 사람");

  it("is read back by who has both keys", () => {
    expect(unseal("our key", "their secret", sealed)).toBe("reader@mail.example – 읽는 사람");
  });

  it("shows nothing of what it says", () => {
    expect(Buffer.from(sealed).toString("latin1")).not.toContain("reader");
  });

  it.each([
    ["our key", "another secret"],
    ["another key", "their secret"],
    ["our keyt", "heir secret"],
  ])("is opened neither by %s and %s", (key, secret) => {
    expect(() => unseal(key, secret, sealed)).toThrow();
  });

  it("is refused where a bit of it was changed", () => {
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed, (byte, i) => (i === at ? byte ^ 1 : byte));
      expect(() => unseal("our key", "their secret", changed)).toThrow();
    }
  });

  it("needs an iv of twelve bytes", () => {
    expect(() => seal("k", "s", "00", "text")).toThrow("12 bytes");
  });
});
