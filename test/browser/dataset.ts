import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { TEST_NOW } from "#test/helpers/store.ts";

const HOUR_MS = 3_600_000;
const before = (hours: number): string =>
  new Date(TEST_NOW.getTime() - hours * HOUR_MS).toISOString();

/** What tries to become markup: an element, an attribute, and those that do harm. */
export const HOSTILE = `'"><x-evil x-evil="1"></x-evil><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>`;
const UNBROKEN = "x".repeat(200);
const LONG = "The ministry said on Friday that the frigate would sail. ".repeat(12).trim();
const COUNTRIES = ["KR", "US", "JP", "GB", "DE", "FR", "UA", "PL", "IL", "SA", "AU", "IN"];

const titles: [title: string, lang: string][] = [
  ["Two navies sail together in the strait", "en"],
  [`Fleet ${HOSTILE}`, "en"],
  [UNBROKEN, "en"],
  [`${UNBROKEN.toUpperCase()} ${UNBROKEN}`, "de"],
  [LONG, "en"],
  ["وصلت فرقاطة إلى الميناء بعد أن أعلنت الوزارة عن تدريبات مشتركة مع NATO (STRIKE-26)", "ar"],
  ["שר הביטחון הודיע על תרגיל משותף עם KC-46 מעל הים התיכון", "he"],
  ["한미 해군이 동해에서 연합 훈련을 실시했다고 국방부가 밝혔다".repeat(5), "ko"],
  ["防衛省は護衛艦の共同訓練を発表した".repeat(12), "ja"],
  ["Министерство обороны сообщило об учениях", "ru"],
  ["A title of a language nobody knows", "und"],
];

const many = Array.from({ length: 14 }, (_, index) => ({
  source: `outlet-${index}`,
  ...(index % 3 === 0 && { kind: "state-media" as const, lang: "ar", title: "تقرير آخر" }),
}));

/** The words that a topic or country was seen by are a feed's own. */
const withEvidence = (story: Story): Story => ({
  ...story,
  topics: story.topics.map((label) => ({ ...label, evidence: [HOSTILE] })),
  countries: story.countries.map((label) => ({ ...label, evidence: [HOSTILE] })),
});

/** Stories as the worst of feeds tell them, and plain ones among them: some of each topic. */
export const STORIES: Story[] = titles
  .map(([title, lang], index) => ({
    ...sampleStory({
      id: `sto_20261120_${String(index).padStart(16, "0")}`,
      title,
      summary: index % 2 === 0 ? `${title} ${HOSTILE}` : `${LONG} ${UNBROKEN}`,
      seen: before(index + 2),
      topics: Object.fromEntries(TOPICS.slice(index, index + 4).map(({ slug }) => [slug, 2])),
      countries: Object.fromEntries(
        COUNTRIES.slice(index, index + 5).map((code) => [code, "subject"]),
      ),
      pairs: ["KR-US"],
      reports: [
        {
          lang,
          title,
          origin: { id: HOSTILE, name: HOSTILE, kind: "agency", evidence: HOSTILE },
        },
        { source: `outlet ${HOSTILE}` },
        { source: UNBROKEN },
        ...(index === 0 ? many : []),
      ],
    }),
    threadId: index < 4 ? "thr_sample" : `thr_${index}`,
    ...(index === 1 && { url: "javascript:alert(3)" }),
  }))
  .map(withEvidence);

/** Feeds in good health, silent ones, and one that fails, of sources with all manner of names. */
export const FEEDS = [
  sampleFeed({ lastPollAt: before(1), arrivals: [2, 5, 9, 20, 30].map(before) }),
  ...[HOSTILE, UNBROKEN, "قناة الدفاع"].map((name, index) =>
    sampleFeed({
      id: `feed_odd${index}`,
      url: `https://odd-${index}.example/${"feed".repeat(40)}`,
      title: name,
      source: { id: `odd-${index}`, name, kind: "state-media", country: "SA", owner: name },
      lastPollAt: before(1),
      arrivals: [2000, 2010, 2030].map(before),
    }),
  ),
  sampleFeed({
    id: "feed_failing",
    url: "https://failing.example/feed",
    title: "Failing Gazette",
    source: { id: "failing", name: "Failing Gazette", kind: "wire", country: "DE" },
    failures: 5,
    lastPollAt: before(1),
    lastOutcome: { kind: "retry", reason: HOSTILE, at: before(1) },
  }),
];

/** Matches every story of above, in words as long as may be. */
export const FILTER: Filter = {
  topics: TOPICS.map(({ slug }) => slug),
  query: `frigate OR fleet OR ministry OR NOT ${"y".repeat(200)} OR "${HOSTILE.replaceAll('"', "")}"`,
};
