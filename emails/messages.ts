import type { DigestCorrection } from "#lib/core/model/digest.ts";
import type { SourceKind } from "#lib/core/model/feed.ts";
import { alertWords } from "./messages-alert.ts";
import { englishOf } from "./messages-english.ts";
import { serviceWords } from "./messages-service.ts";
import type { Formats } from "./formats.ts";

const periodNames = { day: "day", week: "week" } as const;
/** Fewer weeks say nothing of what is usual: `cellsOf` gives none. */
const LEAST_WEEKS = 3;
type Period = "day" | "week" | number;

/** Every word our mails say by themselves. */
export type Messages = ReturnType<typeof english>;

/** The catalogue in English; a second language is a second function that gives `Messages`. */
export const english = (formats: Pick<Formats, "number" | "listed">) => {
  const sentences = englishOf(formats);
  const { number, listed, plural } = sentences;
  /** `9 stories where 2.4 are usual`. */
  const movedTold = (stories: number, usual: number): string =>
    `${plural(stories, "story", "stories")} where ${number(usual)} ${usual === 1 ? "is" : "are"} usual`;
  const counted =
    "All stories by topic and country, whether you follow them or not, each once under every topic and country it has";
  /** Of windows of any length: a day is compared with a day's part of those weeks. */
  const usualFrom = (weeks: number): string =>
    weeks < LEAST_WEEKS
      ? `which is known after ${plural(LEAST_WEEKS, "week", "weeks")}.`
      : `the mean of as much time in the ${plural(weeks, "week", "weeks")} before.`;
  return {
    product: "Sitrep",
    title: (period: Period) =>
      typeof period === "number"
        ? `${number(period)} days in defence`
        : `The ${periodNames[period]} in defence`,
    kicker: (period: Period) =>
      period === "day" ? "Daily digest" : period === "week" ? "Weekly digest" : "Digest",
    subject: {
      digest: (title: string, stories: number, dates: string) =>
        `${title}: ${stories === 0 ? "nothing matched" : plural(stories, "story", "stories")}, ${dates}`,
      confirm: "Confirm your Sitrep subscription",
      manage: "Your link to Sitrep’s preferences",
      move: "Move a Sitrep digest to another address?",
      goodbye: "You have left Sitrep: nothing more will come",
    },
    preheader: {
      empty: (reports: number, events: number) =>
        `We read ${plural(reports, "report", "reports")} of ${plural(events, "event", "events")}; none was about what you follow.`,
      confirm: "One button, and what you asked for is on its way. Without it nothing comes.",
      manage:
        "Topics, countries, schedule, pause or goodbye: all behind one link that is yours alone.",
      move: "Both mailboxes have to agree within 48 hours; if one does not, nothing changes.",
      goodbye: (until: string) =>
        `This is the last mail. Not you? A button in it takes it up again, until ${until}.`,
    },

    /** Quotation marks inside a quotation become single ones. */
    quote: (text: string) => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`,
    outlets: (n: number) => plural(n, "outlet", "outlets"),
    /** `5 outlets, 1 origin: Yonhap`; a single origin is named. */
    told: (outlets: number, origins: readonly string[]) => {
      const counts = `${plural(outlets, "outlet", "outlets")}, ${plural(origins.length, "origin", "origins")}`;
      return origins.length === 1 ? `${counts}: ${origins[0]}` : counts;
    },
    read: {
      lead: "We read ",
      reports: (n: number) => plural(n, "report", "reports"),
      of: " and found ",
      events: (n: number) => plural(n, "event", "events"),
      in: " in them; ",
      matched: (n: number) => number(n),
      tail: (n: number) => (n === 1 ? " is about what you follow" : " are about what you follow"),
      tailPage: (n: number) => (n === 1 ? " matches this filter" : " match this filter"),
      shown: (n: number) => `, of which ${number(n)} ${n === 1 ? "is" : "are"} below`,
      none: "none is about what you follow. ",
      nonePage: "none matches this filter. ",
      /** `2,140 reports from 84 feeds, none about what you follow; 3 sources silent. ` */
      from: " from ",
      feeds: (n: number) => plural(n, "feed", "feeds"),
      noneOf: ", none about what you follow",
      noneOfPage: ", none that matches this filter",
      silent: (n: number) => `; ${plural(n, "source", "sources")} silent`,
      failing: (n: number) => `; ${plural(n, "source", "sources")} not answering`,
      /** Where neither corrections nor updates follow, nor anything far from the usual. */
      nothing: "That is the whole news of this mail. ",
      stop: ". ",
    },
    most: {
      lead: "Most widely told: ",
      told: (n: number) => ` (${plural(n, "outlet", "outlets")})`,
      stop: ". ",
    },
    single: { lead: "No event has more than one outlet behind it yet; first comes ", stop: ". " },
    places: (names: readonly { name: string; stories: number }[]) =>
      `Countries seen most: ${listed(names.map(({ name, stories }) => `${name} (${number(stories)})`))}. `,
    stateOnly: (n: number) =>
      n === 1
        ? "One story below rests on state media alone. "
        : `${number(n)} stories below rest on state media alone. `,
    corrected: (n: number) =>
      n === 1
        ? "One earlier report was corrected. "
        : `${number(n)} earlier reports were corrected. `,
    mostMoved: {
      lead: "Furthest from the usual: ",
      told: (stories: number, usual: number) => ` (${movedTold(stories, usual)}). `,
    },
    and: " and ",
    comma: ", ",

    contents: "In this digest",
    countries: "By country",
    countryNote: "One story can count for several countries.",
    columns: { topic: "Topic", country: "Country", bar: "Share", stories: "Stories" },
    shownOf: (shown: number, all: number) =>
      shown === all
        ? plural(all, "story", "stories")
        : `${number(shown)} of ${number(all)} stories`,
    /** Goes on after `shownOf`, where the top story is among those shown. */
    atTop: (shown: number) => (shown === 1 ? "it stands at the top" : "one of them at the top"),
    more: (n: number) => `${number(n)} more on the web`,
    ranked: (n: number) => `${plural(n, "more story", "more stories")} ranked below these.`,
    alsoIn: (names: readonly string[]) => `also in ${listed(names)}`,
    othersToo: (n: number) => `and ${plural(n, "other", "others")}`,
    why: (reasons: readonly string[]) => `Why you get this: ${reasons.join("; ")}`,
    whyPage: (reasons: readonly string[]) => `Matches: ${reasons.join("; ")}`,
    follow: "Follow",
    mute: "Mute",
    untitled: "(a report without a title)",
    unnamed: "(an outlet without a name)",
    kinds: { "state-media": "state media", official: "official" } as Partial<
      Record<SourceKind, string>
    >,

    /** Below the title: what counts is when we first saw it. */
    newToUs: (dates: string) => `New to us ${dates}`,
    about: (filter: string) => `Selection: ${filter}`,
    top: "Top story",
    corrections: {
      title: "Corrections",
      note: "These reports are from before the dates above; their outlets have changed them since.",
      kinds: { numbers: "Numbers", names: "Names", dates: "Dates" } satisfies Record<
        DigestCorrection["changed"][number]["kind"],
        string
      >,
      became: (gone: readonly string[], came: readonly string[]) =>
        `${listed(gone)} became ${listed(came)}`,
      before: (title: string) => `Headline before: ${title}`,
    },
    updates: {
      title: (period: Period) =>
        period === "day"
          ? "Updated since yesterday"
          : period === "week"
            ? "Updated since last week"
            : "Updated since the last digest",
      outlets: (n: number) => `now ${plural(n, "outlet", "outlets")}`,
      added: "new: ",
      latest: "Latest: ",
    },
    matrix: {
      title: "Against the usual",
      caption: (weeks: number) => `${counted}; in small what is usual, ${usualFrom(weeks)}`,
      all: "All",
      legend: "▲ far above what is usual, ▼ far below, – too few weeks known. ",
      everything: "All topics and countries",
      moved: "What moved most",
      movedTold,
    },
    coverage: {
      title: "Coverage and silence",
      read: (feeds: number, at: string) => `${plural(feeds, "feed", "feeds")} read, on ${at}.`,
      silent: (names: string) => `Silent for longer than is usual for them: ${names}.`,
      failing: (names: string) => `Not answering: ${names}.`,
      partly: (n: number) =>
        n === 1 ? "One of them is not heard." : `${number(n)} of them are not heard.`,
      whole: "All of them answered, and none has fallen silent.",
      note: "What these would have told may be missing above.",
    },
    text: {
      /** In the section of the story that is set apart. */
      above: (shown: number) =>
        shown === 1 ? "It is the top story above." : "The top story above is one of them.",
      toldBy: (names: string) => `Told by ${names}`,
      rules: "Follow or mute",
      caption: (weeks: number) =>
        `${counted}; each number, then what is usual, ${usualFrom(weeks)}`,
      now: "now",
      usual: "usual",
    },

    late: "This digest reaches you later than planned. It covers the dates above, and nothing in it was left out for that.",
    early: (at: string) =>
      `Counted on ${at}, before these dates were over: more may have followed.`,
    footer: {
      why: (filter: string) =>
        `You get this mail because you confirmed a Sitrep digest (${filter}).`,
      page: (filter: string) => `A Sitrep digest (${filter}).`,
      window: (from: string, to: string, zone: string) =>
        `Everything first seen from ${from}, until before ${to} (${zone}). Titles and sentences are quoted from the outlets; we write none of them.`,
      privacy:
        "No pixel, no click tracking, no redirects: every link goes straight to where it says, and we do not learn what you open.",
      preferences: "Change topics, countries, schedule or alerts",
      unsubscribe: "Unsubscribe",
      web: "Read on the web",
      subscribe: "Get this by e-mail",
      service: "You get this mail because someone asked for it with this address.",
    },

    alert: alertWords(sentences),
    ...serviceWords(sentences),
  };
};
