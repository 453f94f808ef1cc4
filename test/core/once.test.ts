import { expect, test } from "vitest";
import { once } from "#lib/core/once.ts";

test("makes its thing at the first use, and no other later", () => {
  const made: object[] = [];
  const thing = once(() => {
    const it = {};
    made.push(it);
    return it;
  });
  expect(made).toEqual([]);
  expect(thing()).toBe(thing());
  expect(made).toEqual([thing()]);
});

test("undefined is a thing too; a failure is not, and is tried again", () => {
  let calls = 0;
  const nothing = once(() => void calls++);
  nothing();
  nothing();
  expect(calls).toBe(1);
  const failing = once(() => {
    calls++;
    throw new Error("not yet");
  });
  expect(failing).toThrow("not yet");
  expect(failing).toThrow("not yet");
  expect(calls).toBe(3);
});
