import { describe, expect, it } from "vitest";
import { answerOf, createAnswers, keep, recall } from "#lib/api/answers.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const after = (ms: number): Date => new Date(NOW.getTime() + ms);
const answer = (body: string) => answerOf(body, "application/json");

describe("answers that are remembered", () => {
  it("are given again for a minute, and say how long they may be kept still", () => {
    const answers = createAnswers();
    keep(answers, "q", answer("a"), NOW);
    expect(recall(answers, "q", NOW)).toEqual({ answer: answer("a"), seconds: 60 });
    expect(recall(answers, "q", after(12_500))?.seconds).toBe(47);
    expect(recall(answers, "q", after(59_000))?.seconds).toBe(1);
    expect(recall(answers, "q", after(60_000))).toBeUndefined();
    expect(recall(answers, "other", NOW)).toBeUndefined();
  });

  it("are not believed by a clock that was set back", () => {
    const answers = createAnswers();
    keep(answers, "q", answer("a"), NOW);
    expect(recall(answers, "q", after(-1))).toBeUndefined();
  });

  it("are renewed by a later one", () => {
    const answers = createAnswers();
    keep(answers, "q", answer("a"), NOW);
    keep(answers, "q", answer("b"), after(90_000));
    expect(recall(answers, "q", after(100_000))?.answer).toEqual(answer("b"));
    expect(answers.bytes).toBe(1);
  });

  it("are bounded in number: the oldest goes", () => {
    const answers = createAnswers({ answers: 2, bytes: 1000 });
    for (const name of ["a", "b", "a", "c"]) keep(answers, name, answer(name), NOW);
    expect([...answers.kept.keys()]).toEqual(["a", "c"]);
  });

  it("are bounded in size, and one too large is not kept at all", () => {
    const answers = createAnswers({ answers: 100, bytes: 25 });
    for (const name of ["a", "b", "c"]) keep(answers, name, answer("x".repeat(10)), NOW);
    expect([...answers.kept.keys()]).toEqual(["b", "c"]);
    expect(answers.bytes).toBe(20);
    keep(answers, "d", answer("x".repeat(100)), NOW);
    expect([...answers.kept.keys()]).toEqual(["b", "c"]);
  });

  it("have a tag of their own bytes", () => {
    expect(answer("a").etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(answer("a").etag).not.toBe(answer("b").etag);
  });
});
