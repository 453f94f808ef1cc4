import { describe, expect, it } from "vitest";
import { concernOf, profileOf, profileText, readProfile } from "#lib/core/alerts/profile.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const NOW = "2026-10-05T12:00:00.000Z";
const TOMORROW = "2026-10-06T12:00:00.000Z";
const YESTERDAY = "2026-10-04T12:00:00.000Z";

const story = sampleStory({
  title: "A frigate launched a drone",
  topics: { maritime: 2 },
  reports: [{ source: "gazette" }, { source: "herald" }],
});

const concern = (over: Partial<Subscription>, of = story) =>
  concernOf(profileOf(sampleSubscription(over)), NOW)(of);
const alerts = (minOrigins: number) => ({ enabled: true, minOrigins, maxPerDay: 5 });

describe("whether a story concerns a reader", () => {
  it("is what they ask for, from as many origins as they take, and why", () => {
    expect(concern({ filter: { topics: ["maritime"] }, alerts: alerts(2) })).toMatchObject({
      reasons: ["topic Naval & maritime security"],
      followed: false,
    });
    expect(concern({ filter: { topics: ["maritime"] }, alerts: alerts(3) })).toBeUndefined();
    expect(concern({ filter: { topics: ["cyber"] }, alerts: alerts(1) })).toBeUndefined();
  });

  it("counts no origin whose source they exclude", () => {
    const filter = { exclude: { sources: ["gazette"] } };
    expect(concern({ filter, alerts: alerts(2) })).toBeUndefined();
    expect(concern({ filter, alerts: alerts(1) })).toBeDefined();
  });

  it("takes what they follow by name from the first report on, until the rule ends", () => {
    const filter = { topics: ["cyber" as const] };
    const follow = (until: string) => [{ kind: "thread" as const, value: story.threadId, until }];
    expect(concern({ filter, follows: follow(TOMORROW), alerts: alerts(9) })).toMatchObject({
      reasons: ["you follow this thread"],
      followed: true,
    });
    expect(concern({ filter, follows: follow(YESTERDAY), alerts: alerts(1) })).toBeUndefined();
  });

  it("is never what they mute, whose thread stays alive", () => {
    const next = { ...story, id: "sto_20261005_next" };
    const mutes = [{ kind: "story" as const, value: story.id, until: TOMORROW }];
    expect(concern({ mutes, alerts: alerts(1) })).toBeUndefined();
    expect(concern({ mutes, alerts: alerts(1) }, next)).toBeDefined();
  });
});

describe("the text of a profile", () => {
  it("is the same for readers who ask the same, and reads as what it was", () => {
    const [one, other] = ["sub_1", "sub_2"].map((id) =>
      profileOf(sampleSubscription({ id, filter: { topics: ["cyber"] }, alerts: alerts(2) })),
    );
    expect(profileText(one!)).toBe(profileText(other!));
    expect(readProfile(profileText(one!))).toEqual(one);
  });
});
