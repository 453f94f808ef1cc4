import { expect, it } from "vitest";
import { nextTurn } from "#lib/core/pace.ts";

it("is at once for the first, and whenever the line is empty", () => {
  expect(nextTurn(undefined, 1_000, 4)).toEqual({ at: 1_000, next: 1_250 });
  expect(nextTurn(900, 1_000, 4)).toEqual({ at: 1_000, next: 1_250 });
});

it("is the place that the one before left, however early the clock of the next", () => {
  expect(nextTurn(1_250, 1_000, 4)).toEqual({ at: 1_250, next: 1_500 });
  expect(nextTurn(1_250, -40_000, 4)).toEqual({ at: 1_250, next: 1_500 });
});

it("saves nothing up: after a pause they still come one by one", () => {
  let free: number | undefined;
  const places = Array.from({ length: 4 }, () => {
    const { at, next } = nextTurn(free, 50_000, 5);
    free = next;
    return at;
  });
  expect(places).toEqual([50_000, 50_200, 50_400, 50_600]);
});

it("is a minute away at most, and nobody then calls at once before those in line", () => {
  expect(nextTurn(60_750, 1_000, 4).at).toBe(60_750);
  expect(nextTurn(61_250, 1_000, 4)).toEqual({ at: 61_000, next: 61_250 });
  expect(nextTurn(9_000_000, 1_000, 4)).toEqual({ at: 61_000, next: 61_250 });
});
