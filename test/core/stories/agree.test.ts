import { describe, expect, it } from "vitest";
import { sameActors } from "#lib/core/stories/agree.ts";

const agree = (ours: string, theirs: string): boolean[] => {
  const [us, them] = [new Set(ours.split(" ")), new Set(theirs.split(" "))];
  return [sameActors(us, them), sameActors(them, us)];
};

describe("who acts", () => {
  it.each([
    ["is the same", "c:NO c:KR", "c:NO c:KR"],
    ["is in the other only mentioned", "c:NO c:KR", "c:NO m:KR"],
    ["is one of the two of the other, which is not named here", "c:NO c:KR", "c:NO"],
    ["is half of those of the other", "c:NO c:KR p:nato c:SE", "c:NO c:KR"],
  ])("agrees where it %s", (_, ours, theirs) => {
    expect(agree(ours, theirs)).toEqual([true, true]);
  });

  it.each([
    ["is nobody here", "m:NO", "c:NO"],
    ["has nobody in common", "c:NO", "c:KR"],
    ["has another one on each side", "c:NO c:KR", "c:NO c:SE"],
    ["has another one on each side of three", "c:NO c:FI c:KR", "c:NO c:FI c:SE"],
    ["is a small part of those of the other", "c:NO c:KR c:SE", "c:NO"],
  ])("disagrees where it %s", (_, ours, theirs) => {
    expect(agree(ours, theirs)).toEqual([false, false]);
  });
});
