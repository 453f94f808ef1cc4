import { describe, expect, it } from "vitest";
import { addressOf } from "#lib/core/polling/move.ts";
import { afterPoll, type Polled } from "#lib/core/polling/record.ts";
import { sampleFeed } from "#test/helpers/samples.ts";

const START = Date.parse("2026-11-20T08:00:00.000Z");
const OLD = "https://old.example/feed";
const NEW = "https://new.example/feed";
const onDay = (day: number) => new Date(START + day * 86_400_000);

/** A feed polled once on each of the given days, and where it is asked for at the end. */
function after(polls: [day: number, Polled][]): string {
  const feed = polls.reduce(
    (before, [day, polled]) => afterPoll(before, polled, onDay(day)),
    sampleFeed({ url: OLD }),
  );
  return addressOf(feed);
}
const THIRD = "https://third.example/feed";
const elsewhere: Polled = { kind: "unchanged", movedTo: THIRD };
const moved: Polled = { kind: "unchanged", movedTo: NEW };
const plain: Polled = { kind: "unchanged" };
const failed: Polled = { kind: "retry", reason: "dns" };

describe("a feed that moved for good", () => {
  it("is asked at its new address once three polls over two days were led there", () => {
    expect(
      after([
        [0, moved],
        [1, moved],
      ]),
    ).toBe(OLD);
    expect(
      after([
        [0, moved],
        [0.5, moved],
        [1, moved],
      ]),
    ).toBe(OLD);
    expect(
      after([
        [0, moved],
        [1, moved],
        [2, moved],
      ]),
    ).toBe(NEW);
  });

  it("stays where it is when a poll in between was not led away", () => {
    expect(
      after([
        [0, moved],
        [1, moved],
        [2, plain],
        [3, moved],
      ]),
    ).toBe(OLD);
  });

  it("starts counting anew when led somewhere else", () => {
    expect(
      after([
        [0, moved],
        [1, elsewhere],
        [2, moved],
        [3, moved],
      ]),
    ).toBe(OLD);
  });

  it("stays at its new address while that leads on, and follows once that is believed too", () => {
    const there: [number, Polled][] = [
      [0, moved],
      [1, moved],
      [2, moved],
    ];
    expect(after([...there, [3, elsewhere], [4, elsewhere]])).toBe(NEW);
    expect(after([...there, [3, elsewhere], [4, elsewhere], [5, elsewhere]])).toBe(THIRD);
  });

  it("stays at its new address, through a failure or two", () => {
    expect(
      after([
        [0, moved],
        [1, moved],
        [2, moved],
        [3, plain],
      ]),
    ).toBe(NEW);
    expect(
      after([
        [0, moved],
        [1, moved],
        [2, moved],
        [3, failed],
        [4, failed],
      ]),
    ).toBe(NEW);
  });

  it("is asked at its listed address again when the new one fails three times", () => {
    const fails: [number, Polled][] = [3, 4, 5].map((day) => [day, failed]);
    expect(after([[0, moved], [1, moved], [2, moved], ...fails])).toBe(OLD);
  });
});
