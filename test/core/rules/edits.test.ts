import { describe, expect, it } from "vitest";
import { editKey, editsFor, ruleWords } from "#lib/core/rules/edits.ts";
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
    const edits = editsFor(story.id, story, NOW);
    expect(edits.map(({ words }) => words)).toEqual([
      "Mute this story",
      "Mute this thread until 18 February 2027",
      "Never show GAZETTE",
      "Never show HERALD",
      "Leave out Naval & maritime security",
      "Leave out Cyber & information",
      "Follow this thread until 18 February 2027",
    ]);
    expect(edits.map(({ list, rule }) => ({ list, ...rule }))).toEqual([
      { list: "mutes", kind: "story", value: "sto_20261119_a" },
      { list: "mutes", kind: "thread", value: "thr_1", until: UNTIL },
      { list: "mutes", kind: "source", value: "gazette" },
      { list: "mutes", kind: "source", value: "herald" },
      { list: "mutes", kind: "topic", value: "maritime" },
      { list: "mutes", kind: "topic", value: "cyber" },
      { list: "follows", kind: "thread", value: "thr_1", until: UNTIL },
    ]);
    expect(new Set(edits.map(editKey)).size).toBe(edits.length);
  });

  it("is the same all day, so that a button does what its page said", () => {
    const evening = new Date("2026-11-20T23:59:59.999Z");
    expect(editsFor(story.id, story, evening)).toEqual(editsFor(story.id, story, NOW));
  });

  it("is the story alone where nothing else is known of it", () => {
    expect(editsFor("sto_20200101_gone", undefined, NOW)).toEqual([
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
    expect(editsFor(story.id, odd, NOW).map(({ rule }) => rule.kind)).toEqual([
      "story",
      "topic",
      "topic",
    ]);
  });
});

it("a rule says what it is without its story", () => {
  expect(ruleWords("mutes", { kind: "topic", value: "cyber" })).toBe("Mute Cyber & information");
  expect(ruleWords("follows", { kind: "word", value: "frigate", until: UNTIL })).toBe(
    "Follow “frigate” until 18 February 2027",
  );
});
