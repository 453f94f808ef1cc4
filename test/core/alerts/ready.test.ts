import { describe, expect, it } from "vitest";
import { concernOf, profileOf, profileText, readProfile } from "#lib/core/alerts/profile.ts";
import { concernIn, profileIn } from "#lib/core/alerts/ready.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const story = sampleStory({ topics: { maritime: 2 } });
const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5 };
const textOf = (over: Partial<Subscription>): string =>
  profileText(profileOf(sampleSubscription({ alerts, ...over })));
const on = (day: string): string => `2026-10-${day}T12:00:00.000Z`;
const until = (day: string) => ({ kind: "thread" as const, value: story.threadId, until: on(day) });

describe("a profile that is kept ready", () => {
  it("answers at every instant as one made ready then, whichever of its rules have ended", () => {
    const filter = { topics: ["cyber" as const] };
    const texts = [
      textOf({ filter, follows: [until("05")] }),
      textOf({ mutes: [until("06")] }),
      textOf({
        follows: [until("07")],
        mutes: [{ ...until("05"), kind: "story", value: story.id }],
      }),
      textOf({ filter }),
    ];
    // Back as well: clocks of two runs may differ.
    const days = ["04", "05", "06", "05", "07", "04", "08", "03"];
    const why = (concern: ReturnType<ReturnType<typeof concernOf>>) =>
      concern && { reasons: concern.reasons, followed: concern.followed };
    const answers = days.map((day) => texts.map((text) => why(concernIn(text, on(day))(story))));
    expect(answers).toEqual(
      days.map((day) => texts.map((text) => why(concernOf(readProfile(text), on(day))(story)))),
    );
    expect(answers[0]![0]).toBeDefined();
    expect(answers[1]![0]).toBeUndefined();
    expect(answers[0]![1]).toBeUndefined();
    expect(answers[2]![1]).toBeDefined();
  });

  it("is read and made ready once, until a rule ends", () => {
    const text = textOf({ follows: [until("06")] });
    expect(profileIn(text)).toBe(profileIn(text));
    const [first, later, ended] = ["04", "05", "06"].map((day) => concernIn(text, on(day)));
    expect(later).toBe(first);
    expect(ended).not.toBe(first);
  });

  it("is refused each time where it cannot be read", () => {
    for (let time = 0; time < 2; time++) {
      expect(() => profileIn("no profile of ours")).toThrow(SyntaxError);
      expect(() => concernIn('{"filter":{"query":"("},"minOrigins":1}', on("04"))).toThrow("query");
    }
  });
});
