import type { FeedFormat } from "./outlets.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What the sample world comes to, one after another. */
const STATES = ["first", "corrected", "breaking", "growing"] as const;
export type WorldState = (typeof STATES)[number];

/** Whether the world has come to a state, or past it. */
export const hasCome = (now: WorldState, to: WorldState): boolean =>
  STATES.indexOf(now) >= STATES.indexOf(to);

/** What the placeholders of a sample feed are filled from. */
type Scene = {
  now: Date;
  state: WorldState;
  format: FeedFormat;
  language: string;
  /** Minutes east of UTC. */
  zone: number;
};

const pad = (n: number): string => String(Math.abs(n)).padStart(2, "0");

const offsetOf = (zone: number, colon: string): string =>
  `${zone < 0 ? "-" : "+"}${pad(Math.trunc(zone / 60))}${colon}${pad(zone % 60)}`;

/** The instant in the format's own date syntax: RFC 822 for RSS 2.0, RFC 3339 elsewhere. */
const stamp = (at: Date, scene: Scene): string => {
  const local = new Date(at.getTime() + scene.zone * MINUTE);
  return scene.format === "rss"
    ? local.toUTCString().replace("GMT", offsetOf(scene.zone, ""))
    : local.toISOString().replace(".000Z", offsetOf(scene.zone, ":"));
};

const FIELDS: Record<string, (at: Date, scene: Scene) => string> = {
  weekday: (at, { language }) =>
    at.toLocaleDateString(language, { weekday: "long", timeZone: "UTC" }),
  day: (at) => String(at.getUTCDate()),
  year: (at) => String(at.getUTCFullYear()),
};

const midnight = (now: Date, days: number): number => Math.floor(now.getTime() / DAY + days) * DAY;

/**
 * Fills a sample feed for a given moment. `{{-3d 09:00}}` is 09:00 UTC three days before the day of
 * `now`, `{{-3d weekday}}` (`day`, `year`) a part of that date, `{{first}}a{{later}}b{{end}}` is what
 * was said first and after a correction, and `{{breaking}}a{{end}}` (`growing`) what is said from that
 * state on. Throws on a placeholder it does not know.
 */
export const fillTemplate = (template: string, scene: Scene): string => {
  const filled = template
    .replace(
      /\{\{first\}\}(.*?)\{\{later\}\}(.*?)\{\{end\}\}/gs,
      (_, first: string, later: string) => (hasCome(scene.state, "corrected") ? later : first),
    )
    .replace(/\{\{(breaking|growing)\}\}(.*?)\{\{end\}\}/gs, (_, state: WorldState, said: string) =>
      hasCome(scene.state, state) ? said : "",
    )
    .replace(
      /\{\{([+-]\d+)d (\d\d):(\d\d)\}\}/g,
      (_, days: string, hours: string, minutes: string) =>
        stamp(
          new Date(
            midnight(scene.now, Number(days)) + (Number(hours) * 60 + Number(minutes)) * MINUTE,
          ),
          scene,
        ),
    )
    .replace(/\{\{([+-]\d+)d ([a-z]+)\}\}/g, (whole, days: string, field: string) => {
      const read = FIELDS[field];
      return read ? read(new Date(midnight(scene.now, Number(days))), scene) : whole;
    });
  const unknown = /\{\{[a-z+-].{0,20}/.exec(filled);
  if (unknown) throw new Error(`unknown placeholder in a sample feed: ${unknown[0]}`);
  return filled;
};
