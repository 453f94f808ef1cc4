import { describe, expect, it } from "vitest";
import { SHORT } from "./forms.ts";
import { soak } from "./soak.ts";

const LIMIT = { timeout: 300_000 };

const wrongIn = ({ broken }: Awaited<ReturnType<typeof soak>>["verdict"]): string[] =>
  Object.entries(broken).flatMap(([what, list]) => (list.length > 0 ? [what] : []));

describe("days of the whole service, with faults in all of its parts", () => {
  it("lose nothing, tell nothing twice, and leave nothing undone", LIMIT, async () => {
    const { verdict, polls, deaths } = await soak(SHORT);
    expect(Object.values(verdict.broken).flat()).toEqual([]);
    expect(verdict.due).toBeGreaterThan(5);
    expect(verdict.demanded).toBeGreaterThan(40);
    expect(polls).toBeGreaterThan(50);
    expect(deaths).toBeGreaterThan(0);
  });

  it("would be caught where nobody is marked as told", LIMIT, async () => {
    const { verdict } = await soak({ ...SHORT, feeds: 2, planted: "forgetful" });
    expect(wrongIn(verdict)).toEqual(expect.arrayContaining(["mails or windows twice"]));
  });

  it("would be caught where what a queue lost is never found", LIMIT, async () => {
    const { verdict } = await soak({
      ...SHORT,
      days: 1,
      feeds: 2,
      subscribers: 5,
      planted: "no-sweep",
    });
    expect(wrongIn(verdict)).toEqual(expect.arrayContaining(["left undone"]));
  });
});
