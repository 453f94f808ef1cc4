import { describe, expect, it } from "vitest";
import { lastWeek, pastWindowOf, windowOf } from "#lib/api/window.ts";

const now = new Date("2026-11-20T08:00:30.500Z");
const at = (text: string): string => new Date(text).toISOString();

describe("the window somebody asks for", () => {
  it("is the seven days until the end of this minute, so that what just came in is in it", () => {
    const window = { from: "2026-11-13T08:01:00.000Z", to: "2026-11-20T08:01:00.000Z" };
    expect(windowOf({}, now)).toEqual({ ok: true, window });
    expect(lastWeek(now)).toEqual(window);
  });

  it("is the same all through a minute", () => {
    const later = new Date("2026-11-20T08:00:59.999Z");
    expect(windowOf({}, later)).toEqual(windowOf({}, now));
  });

  it("is the seven days before its end when only that is given", () => {
    const to = at("2026-03-31");
    expect(windowOf({ to }, now)).toEqual({ ok: true, window: { from: at("2026-03-24"), to } });
  });

  it("is 92 days long at most", () => {
    const to = at("2026-11-01");
    expect(windowOf({ from: at("2026-08-01"), to }, now)).toMatchObject({ ok: true });
    const longer = windowOf({ from: at("2026-07-31T23:59:59.999Z"), to }, now);
    expect(longer).toMatchObject({ ok: false, error: { path: "from" } });
  });

  it("is never empty", () => {
    const to = at("2026-11-01");
    expect(windowOf({ from: to, to }, now)).toMatchObject({ ok: false, error: { path: "from" } });
  });

  it("may reach into the future for a list, and not for a digest", () => {
    const to = at("2026-11-20T08:00:31Z");
    expect(windowOf({ to }, now).ok).toBe(true);
    expect(pastWindowOf({ to }, now)).toMatchObject({ ok: false, error: { path: "to" } });
    expect(pastWindowOf({ to: now.toISOString() }, now).ok).toBe(true);
  });
});
