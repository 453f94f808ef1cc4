import { describe, expect, it } from "vitest";
import {
  doneWords,
  editKey,
  editsFor,
  editsHeld,
  ruleWords,
  threadEdit,
} from "#lib/core/rules/edits.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const UNTIL = "2027-02-18T00:00:00.000Z";
const story = {
  ...sampleStory({
    id: "sto_20261119_a",
    topics: { maritime: 2, cyber: 1 },
    reports: [{ source: "gazette" }, { source: "herald" }, { source: "gazette" }],
  }),
  threadId: "thr_1",
};

describe("what can be changed because of a story", () => {
  it("is each rule once, in words of what will be different", () => {
    const edits = editsFor(story.id, story);
    expect(edits.map(({ words }) => words)).toEqual([
      "Mute this story",
      "Mute its thread: the whole affair",
      "Leave out GAZETTE",
      "Leave out HERALD",
      "Leave out Naval & maritime security",
      "Leave out Cyber & information",
      "Follow this story: each new fact",
      "Follow its thread: the whole affair",
    ]);
    expect(edits.map(({ list, rule }) => ({ list, ...rule }))).toEqual([
      { list: "mutes", kind: "story", value: "sto_20261119_a" },
      { list: "mutes", kind: "thread", value: "thr_1" },
      { list: "mutes", kind: "source", value: "gazette" },
      { list: "mutes", kind: "source", value: "herald" },
      { list: "mutes", kind: "topic", value: "maritime" },
      { list: "mutes", kind: "topic", value: "cyber" },
      { list: "follows", kind: "story", value: "sto_20261119_a" },
      { list: "follows", kind: "thread", value: "thr_1" },
    ]);
    expect(new Set(edits.map(editKey)).size).toBe(edits.length);
  });

  it("is the story alone where nothing else is known of it", () => {
    expect(editsFor("sto_20200101_gone", undefined)).toEqual([
      {
        list: "mutes",
        rule: { kind: "story", value: "sto_20200101_gone" },
        words: "Mute this story",
        done: "this story is muted",
      },
    ]);
  });

  it("is no rule that could not be kept", () => {
    const odd = { ...story, threadId: "", reports: [] };
    expect(editsFor(story.id, odd).map(({ rule }) => rule.kind)).toEqual([
      "story",
      "topic",
      "topic",
      "story",
    ]);
  });
});

it("who chose a story is offered its thread in the same list, and of nothing else", () => {
  const edits = editsFor(story.id, story);
  expect(edits.map((edit) => threadEdit(edits, edit)?.list)).toEqual([
    "mutes",
    ...Array.from({ length: 5 }, () => undefined),
    "follows",
    undefined,
  ]);
  const odd = editsFor(story.id, undefined);
  expect(threadEdit(odd, odd[0]!)).toBeUndefined();
});

it("what is so is said with its end", () => {
  const [edit] = editsFor(story.id, story);
  expect(doneWords(edit!)).toBe("this story is muted");
  const held = editsHeld([edit!], { mutes: [{ ...edit!.rule, until: UNTIL }], follows: [] }, NOW);
  expect(held.map(doneWords)).toEqual(["this story is muted until 18 February 2027"]);
});

it("a rule says what it is without its story", () => {
  expect(ruleWords("mutes", { kind: "topic", value: "cyber" })).toBe("Mute Cyber & information");
  expect(ruleWords("follows", { kind: "word", value: "frigate", until: UNTIL })).toBe(
    "Follow “frigate” until 18 February 2027",
  );
});
