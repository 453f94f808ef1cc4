import { describe, expect, it } from "vitest";
import { fillTemplate } from "#local/demo/template.ts";

const scene = {
  now: new Date("2026-01-02T23:30:00.000Z"),
  state: "first",
  format: "rss",
  language: "en",
  zone: -300,
} as const;

describe("fillTemplate", () => {
  it("counts days from the UTC day of now and writes them in the outlet's zone", () => {
    expect(fillTemplate("{{-3d 02:05}}", scene)).toBe("Mon, 29 Dec 2025 21:05:00 -0500");
    expect(fillTemplate("{{+1d 00:00}}", { ...scene, format: "atom", zone: 330 })).toBe(
      "2026-01-03T05:30:00+05:30",
    );
  });

  it("names parts of a date, the weekday in the outlet's language", () => {
    expect(fillTemplate("{{-1d weekday}} {{-2d day}} {{-2d year}}", scene)).toBe(
      "Thursday 31 2025",
    );
    expect(fillTemplate("{{-1d weekday}}", { ...scene, language: "de" })).toBe("Donnerstag");
  });

  it("tells the first version, and the later one once corrected", () => {
    const template = "{{first}}ten{{later}}nine{{end}} ships, {{first}}two{{later}}no{{end}} boats";
    expect(fillTemplate(template, scene)).toBe("ten ships, two boats");
    expect(fillTemplate(template, { ...scene, state: "corrected" })).toBe("nine ships, no boats");
  });

  it("says from a state on what is said from then on", () => {
    const template = "a{{breaking}}b{{end}}{{growing}}c{{end}}";
    const states = ["first", "corrected", "breaking", "growing"] as const;
    expect(states.map((state) => fillTemplate(template, { ...scene, state }))).toEqual([
      "a",
      "a",
      "ab",
      "abc",
    ]);
  });

  it("refuses a placeholder it does not know", () => {
    expect(() => fillTemplate("on {{-1d fortnight}}", scene)).toThrow("{{-1d fortnight}}");
  });
});
