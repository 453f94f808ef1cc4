import { describe, expect, it } from "vitest";
import { escapeHtml, fill, filledBytes, filling, partOf, slotsOf } from "#lib/mail/slots.ts";

const NONCE = "0123456789abcdef01234567";
const slots = slotsOf(NONCE);
const { markers } = slots;
const values = { manageUrl: "M", unsubscribeUrl: "U$&", rulesUrl: markers.webUrl, webUrl: "W" };

describe("a compiled text", () => {
  it("is filled in one pass, and no value is looked at again", () => {
    const compiled = slots.compile(
      `${markers.manageUrl}<a href="${markers.rulesUrl}1"> ${markers.unsubscribeUrl}`,
    );
    expect(fill(compiled, values)).toBe(`M<a href="${markers.webUrl}1"> U$&`);
  });

  it("has places for parts, in their order", () => {
    const { pieces } = slots.compile(`a${slots.part(1)}${markers.webUrl}${slots.part(0)}`);
    expect(pieces.map(partOf)).toEqual([undefined, 1, undefined, 0]);
  });

  it("knows its size before it is filled", () => {
    const compiled = slots.compile(`é${markers.webUrl}é${markers.webUrl}`);
    const lengths = { manageUrl: 9, unsubscribeUrl: 9, rulesUrl: 9, webUrl: 1 };
    expect(filledBytes(compiled, lengths)).toBe(Buffer.byteLength(fill(compiled, values)));
  });

  it.each([
    ["in other letters", markers.manageUrl.toUpperCase()],
    ["cut short", markers.manageUrl.slice(0, -2)],
    ["without its beginning", markers.manageUrl.slice(1)],
    ["under another name", markers.manageUrl.replace("manage", "other")],
    ["broken by a line", markers.manageUrl.replace(".", "\n.")],
  ])("is refused where a marker is %s", (_, altered) => {
    expect(() => slots.compile(`before ${altered} after`)).toThrow(/marker/);
  });

  it("leaves what merely looks like a marker alone", () => {
    const text = "@@abc.manageUrl@@ @@manageUrl@@ @@.part1@@ $&";
    expect(fill(slots.compile(text), values)).toBe(text);
  });
});

describe("values", () => {
  it("are escaped as React escapes them", () => {
    expect(escapeHtml(`&<>"'é`)).toBe("&amp;&lt;&gt;&quot;&#x27;é");
    expect(filling(values, escapeHtml).unsubscribeUrl).toBe("U$&amp;");
  });
});

describe("a nonce", () => {
  it.each(["", "0123456789abcdef", "g".repeat(24), `${NONCE})(`])("is not %j", (nonce) => {
    expect(() => slotsOf(nonce)).toThrow(RangeError);
  });
});
