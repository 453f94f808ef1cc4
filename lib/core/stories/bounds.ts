import type { Story, StoryReport } from "#lib/core/model/story.ts";

/** A row ends at 400 KB and packs to less than its JSON; what cannot be packed is not much more than that. */
const MOST_BYTES = 360_000;
/** Reports of one outlet: far more than an outlet has of one event, far fewer than fill a story. */
const MOST_OF_OUTLET = 40;
const COMMA = 1;
/** So few reports fit, whatever they say: nothing need be measured. */
const SURELY_FIT = 16;

/** Bytes of reports as JSON: most stand in a story again and again as it grows. */
const measured = new WeakMap<StoryReport, number>();

function bytesOf(report: StoryReport): number {
  const known = measured.get(report);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(report));
  measured.set(report, bytes);
  return bytes;
}

const ofOutlet = (reports: readonly StoryReport[], id: string): number =>
  reports.reduce((sum, { source }) => sum + Number(source.id === id), 0);

/**
 * Whether a story can be stored with all its reports. One feed may tell an event a thousand times over, by mistake or to
 * do harm: a row too large would end every run of the one writer of stories.
 */
export function fits(story: Story): boolean {
  const { reports } = story;
  if (reports.length <= SURELY_FIT) return true;
  const newest = reports.at(-1)?.source.id ?? "";
  if (ofOutlet(reports, newest) > MOST_OF_OUTLET) return false;
  const rest = Buffer.byteLength(JSON.stringify({ ...story, reports: [] }));
  return reports.reduce((sum, report) => sum + bytesOf(report) + COMMA, rest - COMMA) <= MOST_BYTES;
}
