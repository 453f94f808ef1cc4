import { expect, it } from "vitest";
import { contextSet, isEmpty, meets, union } from "#lib/core/topics/context-set.ts";
import { CONTEXTS } from "#lib/core/topics/rule.ts";

it("tells every context from every other", () => {
  for (const one of CONTEXTS)
    for (const other of CONTEXTS)
      expect(meets(contextSet([one]), contextSet([other]))).toBe(one === other);
});

it("joins sets, and knows an empty one", () => {
  const both = union(contextSet(["military"]), contextSet([CONTEXTS.at(-1)!]));
  expect(both).toEqual(contextSet(["military", CONTEXTS.at(-1)!]));
  expect(isEmpty(both)).toBe(false);
  expect(isEmpty(contextSet())).toBe(true);
});
