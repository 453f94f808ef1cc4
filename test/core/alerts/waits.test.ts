import { describe, expect, it } from "vitest";
import { countOf, noted, quantile, together, within } from "#lib/core/alerts/waits.ts";

const seconds = (...waits: number[]) => waits.map((wait) => wait * 1000);

describe("how long alerts waited", () => {
  it("counts each wait once, under the least bound that it stays within", () => {
    expect(noted(seconds(0, 15, 15.001, 60, 900, 901, 86_400))).toEqual({
      15: 2,
      30: 1,
      60: 1,
      900: 1,
      more: 2,
    });
    expect(noted([])).toEqual({});
  });

  it("adds days up", () => {
    const days = [{ counts: noted(seconds(1, 100)) }, { counts: noted(seconds(2, 2000)) }];
    expect(together(days)).toEqual({ 15: 2, 120: 1, more: 1 });
    expect(countOf(together(days))).toBe(4);
    expect(within(together(days), 120)).toBe(3);
  });

  it("says what bound a share of them stays within", () => {
    const counts = noted([...seconds(...Array<number>(19).fill(20)), ...seconds(200)]);
    expect(quantile(counts, 0.95)).toBe(30);
    expect(quantile(counts, 0.96)).toBe(300);
    expect(quantile(counts, 1)).toBe(300);
  });

  it("says that the share waited longer than any bound, and nothing of no alerts", () => {
    expect(quantile(noted(seconds(1, 1000)), 0.95)).toBe("more");
    expect(quantile({}, 0.95)).toBeUndefined();
  });
});
