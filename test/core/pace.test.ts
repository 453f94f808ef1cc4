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

it("does not believe a clock that was a minute ahead or more", () => {
  expect(nextTurn(61_001, 1_000, 4).at).toBe(1_000);
  expect(nextTurn(61_000, 1_000, 4).at).toBe(61_000);
});
