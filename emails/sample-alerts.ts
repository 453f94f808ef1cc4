import type { Alert as AlertModel, AlertStory } from "#lib/core/model/alert.ts";
import type { AlertProps, AlertReader } from "./Alert.tsx";
import { sampleDigest } from "./sample.ts";

const shown = sampleDigest.sections.flatMap(({ stories }) => stories);

const told = (id: string, rest: Partial<AlertStory> = {}): AlertStory => {
  const story = shown.find((each) => each.id === id);
  if (!story) throw new RangeError(`no sample story ${id}`);
  const at = story.firstSeen;
  return { story, facts: [], published: at, seen: at, ...rest };
};

const fresh = told("sto_launch", {
  facts: [
    { kind: "place", text: "Sea of Japan", outlet: "Harbour Wire" },
    { kind: "number", text: "350 kilometres", outlet: "Strait Gazette" },
  ],
  published: "2026-11-17T22:38:00.000Z",
});
const { story: talks } = told("sto_talks");
const update = told("sto_talks", {
  story: {
    ...talks,
    countries: ["KR", "JP", "AU"],
    effective: "2026-11-18T08:05:00.000Z",
    firstSeen: "2026-11-18T08:12:00.000Z",
  },
  facts: [
    {
      kind: "correction",
      text: "sixteen officers",
      before: "twelve officers",
      outlet: "Harbour Wire",
    },
    { kind: "official", text: "Ministry of Defence", outlet: "Ministry of Defence" },
    { kind: "party", text: "Australia", outlet: "Strait Gazette" },
    { kind: "outlets", text: "Strait Gazette, Northern Security Institute" },
  ],
  lastAlertAt: "2026-11-18T08:15:00.000Z",
  quote: {
    text: "The minister had promised it since spring. Australia is to join the link as its third member once its own radar is tied in.",
    outlet: "Strait Gazette",
    language: "en",
    fact: "Australia",
  },
  published: "2026-11-19T22:57:00.000Z",
  seen: "2026-11-19T23:10:00.000Z",
});
/** The same, of another time. */
const seenAt = (known: AlertStory, published: string, seen: string): AlertStory => ({
  ...known,
  story: { ...known.story, effective: seen, firstSeen: seen },
  published,
  seen,
});

const arabic = told("sto_radar", {
  facts: [{ kind: "date", text: "27 November", outlet: "صحيفة المرسى" }],
});

const { story: exercise } = told("sto_drill");
const two = ["Northern Security Institute", "Harbour Wire"];
const drill = told("sto_drill", {
  story: {
    ...exercise,
    outlets: talks.outlets.filter(({ name }) => two.includes(name)).toReversed(),
    origins: two.map((name) => ({ name, kind: "own" as const })),
  },
  facts: [
    { kind: "party", text: "Estonia", outlet: "Northern Security Institute" },
    { kind: "party", text: "Finland", outlet: "Northern Security Institute" },
    { kind: "party", text: "Japan", outlet: "Northern Security Institute" },
    { kind: "party", text: "United States", outlet: "Northern Security Institute" },
    { kind: "agreement", text: "pledge to train together", outlet: "Harbour Wire" },
  ],
});

const reader: AlertReader = {
  timeZone: "Asia/Seoul",
  manageUrl: "https://sitrep.example/manage?token=sample",
  unsubscribeUrl: "https://sitrep.example/unsubscribe/sample",
  rulesUrl: "https://sitrep.example/rules?token=sample&story=",
};

const sample = (id: string, sentAt: string, stories: AlertStory[], held?: AlertModel["held"]) => ({
  alert: {
    id: `alr_${id}`,
    stories,
    filterText: sampleDigest.filterText,
    sentAt,
    ...(held && { held }),
  },
  reader,
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
});

/** A report that its outlet took back after an alert had told it. */
const { story: frigate } = told("sto_frigate");
const withdrawn = told("sto_frigate", {
  facts: [{ kind: "withdrawn", text: frigate.title, outlet: "Keel & Rotor" }],
  lastAlertAt: "2026-11-18T05:31:00.000Z",
  published: "2026-11-19T08:02:00.000Z",
  seen: "2026-11-19T08:05:00.000Z",
});

/** Of one night, which in Seoul is from 13:00 to 23:00 UTC. */
const night = [
  seenAt(fresh, "2026-11-19T17:38:00.000Z", "2026-11-19T17:41:00.000Z"),
  seenAt(arabic, "2026-11-19T19:02:00.000Z", "2026-11-19T19:20:00.000Z"),
  { ...update, published: "2026-11-19T21:57:00.000Z", seen: "2026-11-19T22:10:00.000Z" },
  seenAt(drill, "2026-11-19T16:20:00.000Z", "2026-11-19T16:31:00.000Z"),
  seenAt(told("sto_ports"), "2026-11-19T20:05:00.000Z", "2026-11-19T20:08:00.000Z"),
  seenAt(told("sto_patrol"), "2026-11-19T21:40:00.000Z", "2026-11-19T21:44:00.000Z"),
];

/** What an alert can be: of a new story, of more of it with a correction, of a withdrawal, and of six that were held. */
export const samples = {
  fresh: sample("fresh", "2026-11-17T22:42:00.000Z", [fresh]),
  update: sample("update", "2026-11-19T23:11:00.000Z", [update]),
  withdrawn: sample("withdrawn", "2026-11-19T08:06:00.000Z", [withdrawn]),
  bundle: sample("bundle", "2026-11-19T23:00:00.000Z", night, "quiet"),
} satisfies Record<string, AlertProps>;

/** The one that shows most. */
export const sampleProps: AlertProps = samples.update;
