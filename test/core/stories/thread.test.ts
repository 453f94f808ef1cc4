import { describe, expect, it } from "vitest";
import { clusterAll } from "#lib/core/stories/batch.ts";
import { createMemory, remember } from "#lib/core/stories/memory.ts";
import { threadFor } from "#lib/core/stories/thread.ts";
import { doc } from "./samples.ts";

const SIGNED = doc(
  "t1",
  "Chile and NATO sign Southern Waters Partnership Programme (SWPP)",
  "Chile and NATO signed the Southern Waters Partnership Programme (SWPP) in Brussels on Tuesday, covering training at sea.",
  { at: "2026-01-10T09:00:00.000Z", pairs: ["CL-NATO"] },
);
const VISIT = doc(
  "t2",
  "Alliance admiral visits Valparaiso",
  "Admiral Petra Lind of NATO toured the naval base at Valparaiso. Both sides praised the Southern Waters Partnership Programme and plan a staff course.",
  { at: "2026-04-21T09:00:00.000Z", pairs: ["CL-NATO"] },
);
const OTHER = doc(
  "t3",
  "Chile and NATO talk about drought relief",
  "Officials of Chile and NATO spoke about help after droughts in a call on Monday.",
  { at: "2026-04-22T09:00:00.000Z", pairs: ["CL-NATO"] },
);

describe("threads", () => {
  it("hold the events of one affair over months: the same pair and the same agreement", () => {
    const [signed, visit, other] = clusterAll([SIGNED, VISIT, OTHER]);
    expect(visit?.story).not.toBe(signed?.story);
    expect(visit?.thread).toBe(signed?.thread);
    expect(other?.thread).not.toBe(signed?.thread);
  });

  it("part where the same agreement concerns another pair", () => {
    const [signed, visit] = clusterAll([SIGNED, { ...VISIT, pairs: ["BR-NATO"] }]);
    expect(visit?.thread).not.toBe(signed?.thread);
  });

  it("go on after memory has let the affair go", () => {
    const memory = createMemory([]);
    expect(threadFor(memory, VISIT, "sto_2")).toBe(threadFor(memory, SIGNED, "sto_1"));
  });

  it("are kept by a story whatever a later report names", () => {
    const memory = createMemory([]);
    remember(memory, "sto_1", "thr_first", SIGNED);
    expect(threadFor(memory, OTHER, "sto_1")).toBe("thr_first");
  });
});
