import { describe, expect, it } from "vitest";
import { remembered } from "#emails/remembered.ts";

describe("remembered", () => {
  it("asks once for each value, and starts over when it holds too many", () => {
    const asked: number[] = [];
    const double = remembered((n: number) => {
      asked.push(n);
      return 2 * n;
    }, 2);
    expect([1, 1, 2, 1].map(double)).toEqual([2, 2, 4, 2]);
    expect(asked).toEqual([1, 2]);
    expect([3, 1].map(double)).toEqual([6, 2]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });
});
