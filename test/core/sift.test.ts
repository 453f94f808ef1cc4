import { describe, expect, it } from "vitest";
import { sift } from "#lib/core/sift.ts";

const idOf = ([first = ""]: readonly string[]) => `itm_${first}`;
const entry = (identities: string[], fingerprint = "f") => ({ identities, fingerprint });

describe("telling new entries from known ones", () => {
  it("takes an entry nobody has seen for new, and remembers it", () => {
    const { fresh, memory } = sift([entry(["a"])], [], idOf);
    expect(fresh).toEqual([{ identities: ["a"], fingerprint: "f", itemId: "itm_a", known: false }]);
    expect(memory).toEqual([{ itemId: "itm_a", identities: ["a"], fingerprint: "f" }]);
  });

  it("finds nothing new the second time", () => {
    const { memory } = sift([entry(["a"]), entry(["b"])], [], idOf);
    expect(sift([entry(["b"]), entry(["a"])], memory, idOf).fresh).toEqual([]);
  });

  it("knows an entry by any one identity, and keeps its item", () => {
    const { memory } = sift([entry(["url", "guid"])], [], idOf);
    const { fresh, memory: next } = sift([entry(["moved", "guid"])], memory, idOf);
    expect(fresh).toEqual([]);
    expect(next[0]).toMatchObject({ itemId: "itm_url" });
    expect(sift([entry(["moved"])], next, idOf).fresh).toEqual([]);
  });

  it("passes a reworded entry on under its old item", () => {
    const { memory } = sift([entry(["a"])], [], idOf);
    const { fresh } = sift([entry(["a"], "other words")], memory, idOf);
    expect(fresh).toMatchObject([{ itemId: "itm_a", known: true }]);
  });

  it("counts an entry told twice in one document once", () => {
    const { fresh } = sift([entry(["page1", "guid"]), entry(["page2", "guid"])], [], idOf);
    expect(fresh).toHaveLength(1);
  });

  it("keeps in mind what the feed no longer shows, behind what it does", () => {
    const { memory } = sift([entry(["old"])], [], idOf);
    const next = sift([entry(["new"])], memory, idOf).memory;
    expect(next.map(({ itemId }) => itemId)).toEqual(["itm_new", "itm_old"]);
  });
});
