import { expect, it } from "vitest";
import { voiceOf } from "#emails/voice.ts";

it("is one voice for all spellings that are written alike", () => {
  const voice = voiceOf({ locale: "de-DE", timeZone: "UTC" });
  for (const locale of ["de", "en-DE", "de-DE-u-nu-latn", "hsb-DE"])
    expect(voiceOf({ locale, timeZone: "UTC" })).toBe(voice);
});

it("keeps what is in use, and lets go of what is not", () => {
  const used = voiceOf({ timeZone: "Europe/Berlin" });
  const unused = voiceOf({ timeZone: "Asia/Seoul" });
  for (const timeZone of Intl.supportedValuesOf("timeZone").slice(0, 100)) {
    voiceOf({ timeZone });
    expect(voiceOf({ timeZone: "Europe/Berlin" })).toBe(used);
  }
  expect(voiceOf({ timeZone: "Asia/Seoul" })).not.toBe(unused);
});
