import { expect, it } from "vitest";
import { BackOff } from "#lib/core/back-off.ts";

const PAGE = "https://paper.example/1";
const OTHER_PAGE = "https://paper.example/2";

it.each([
  { kind: "retry", reason: "http-429" },
  { kind: "retry", reason: "http-503", after: 60 },
  { kind: "retry", reason: "http-403" },
  { kind: "retry", reason: "deadline" },
  { kind: "retry", reason: "http-404", after: 60 },
  { kind: "fetched", reason: "challenge" },
])("a host that answers $reason is left alone", (answer) => {
  const backOff = new BackOff();
  expect(backOff.heed(PAGE, answer)).toBe(true);
  expect(backOff.allows(OTHER_PAGE)).toBe(false);
  expect(backOff.allows("https://gazette.example/")).toBe(true);
});

it.each([
  { kind: "fetched" },
  { kind: "fetched", reason: "no-article" },
  { kind: "retry", reason: "http-404" },
  { kind: "gone", reason: "http-410" },
  { kind: "refused", reason: "too-large" },
])("a host that answers $kind $reason is asked on", (answer) => {
  const backOff = new BackOff();
  expect(backOff.heed(PAGE, answer)).toBe(false);
  expect(backOff.allows(OTHER_PAGE)).toBe(true);
});

it("whoever led to such a host is left alone with it", () => {
  const backOff = new BackOff();
  backOff.heed("https://links.example/1", { kind: "retry", reason: "http-429", finalUrl: PAGE });
  expect(backOff.allows("https://links.example/2")).toBe(false);
  expect(backOff.allows(OTHER_PAGE)).toBe(false);
});
