import { describe, expect, it } from "vitest";
import { changesBetween } from "#lib/core/revision.ts";

const wording = (text: string, title = "Norway orders frigates") => ({ title, text });
const changes = (before: string, after: string) => changesBetween(wording(before), wording(after));

describe("what an edit changed", () => {
  it("is nothing where words without weight did", () => {
    const before = "The ministry said on 3 May that Norway will pay 2.9 billion kroner.";
    const after = "The ministry  announced on 3 May that Norway is to pay 2.9 billion kroner.";
    expect(changes(before, after)).toEqual({ title: false });
  });

  it("is a title", () => {
    const before = wording("Text.", "Norway orders 5 frigates");
    expect(changesBetween(before, wording("Text.", "Norway orders frigates"))).toEqual({
      title: true,
      numbers: { out: ["5"], in: [] },
    });
  });

  it("is a number, told with its currency and its scale", () => {
    const before = "Norway will pay €2.9 billion for 5 ships, 12% more, by 2031.";
    const after = "Norway will pay €1.9 billion for 5 ships, 14% more, by 2031.";
    expect(changes(before, after)).toEqual({
      title: false,
      numbers: { out: ["€2.9 billion", "12%"], in: ["€1.9 billion", "14%"] },
    });
  });

  it("is a name, and not the word that begins a sentence", () => {
    const before = "Officials met Anders Holm in Oslo. Ships will follow.";
    const after = "Officers met Anne Holm in Oslo. Vessels will follow.";
    expect(changes(before, after)).toEqual({
      title: false,
      names: { out: ["Anders Holm"], in: ["Anne Holm"] },
    });
  });

  it.each([
    ["It sails on 3 May.", "It sails on 4 May.", "3 May", "4 May"],
    ["It sails May 3, 2027.", "It sails May 4, 2027.", "May 3, 2027", "May 4, 2027"],
    ["It sails Tuesday.", "It sails Friday.", "Tuesday", "Friday"],
    ["Due 2027-05-03.", "Due 2027-05-04.", "2027-05-03", "2027-05-04"],
    ["5월 3일 출항한다.", "5월 4일 출항한다.", "5월 3일", "5월 4일"],
  ])("is a date: %s", (before, after, out, put) => {
    expect(changes(before, after)).toEqual({ title: false, dates: { out: [out], in: [put] } });
  });

  it("is told in twenty words a kind at most", () => {
    const many = Array.from({ length: 99 }, (_, i) => `${i + 1}`).join(" and ");
    expect(changes("none", many).numbers?.in).toHaveLength(20);
  });
});
