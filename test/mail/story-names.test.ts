import { describe, expect, it } from "vitest";
import { sampleDigest } from "#emails/sample.ts";
import type { DigestStory } from "#lib/core/model/digest.ts";
import { StoryNames } from "#lib/mail/story-names.ts";

const story = sampleDigest.sections[0]!.stories[0]!;
const again = (changes: Partial<DigestStory> = {}): DigestStory => ({
  ...structuredClone(story),
  ...changes,
});

describe("a story's name", () => {
  it("is the same for all that say the same, whatever their reasons", () => {
    const names = new StoryNames();
    const name = names.of(story);
    expect(names.of(again())).toBe(name);
    expect(names.of(again({ reasons: ["another"] }))).toBe(name);
    expect(names.of(story)).toBe(name);
  });

  it("is another for whatever else is told, however deep", () => {
    const names = new StoryNames();
    const [outlet, ...others] = story.outlets;
    const { origins: _, ...unsourced } = again();
    const told = [
      story,
      again({ id: "another" }),
      again({ title: "Another" }),
      again({ url: null }),
      again({ outlets: others }),
      again({ outlets: [{ ...outlet!, name: "Another" }, ...others] }),
      again({ origins: [{ name: "Another", kind: "agency" }] }),
      { ...unsourced, origins: [] },
    ];
    expect(new Set(told.map((one) => names.of(one))).size).toBe(told.length);
    expect(new Set(told.map((one) => names.of(structuredClone(one)))).size).toBe(told.length);
  });
});
