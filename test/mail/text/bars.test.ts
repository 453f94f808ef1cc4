import { describe, expect, it } from "vitest";
import { voiceOf } from "#emails/voice.ts";
import { barChart } from "#lib/mail/text/bars.ts";

const voice = voiceOf({ timeZone: "UTC" });

describe("barChart", () => {
  it("draws bars in proportion, to an eighth of a column", () => {
    expect(
      barChart(voice, [
        { label: "대한민국", value: 48 },
        { label: "Japan", value: 3 },
        { label: "Fiji", value: 0 },
      ]),
    ).toEqual([`  대한민국  48 ${"█".repeat(24)}`, "  Japan      3 █▌", "  Fiji       0"]);
  });

  it("shows whatever is above nought, and draws nothing of no rows", () => {
    const rows = [
      { label: "a", value: 100_000 },
      { label: "b", value: 1 },
    ];
    expect(barChart(voice, rows)[1]).toBe("  b        1 ▏");
    expect(barChart(voice, [])).toEqual([]);
  });
});
