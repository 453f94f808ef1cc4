import type { Digest, DigestMatrix, DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import { TOPICS } from "#lib/core/model/topic.ts";

/** Titles and sentences as feeds may hold them, the worst first. */
const HOSTILE = [
  '<script>alert("x")</script><img src=x onerror=alert(1)>',
  '"><style>*{display:none}</style></td></table>',
  "{{constructor}} ${1+1} %s $& $' @@slot@@ <!-- --> ]]>",
  "Line one\r\nBcc: someone@mail.example\r\n\r\nbody",
  "left \u202eright to left override\u2066 isolate",
  "half a pair \ud83d and a nul \u0000 and a tag \u{e0041}",
  "&lt;b&gt;entities&amp;nbsp;&#x27;",
  "z̷͑a̷̽l̶g̸o̴ ".repeat(20),
] as const;

const TITLES = [
  ["en", "Navy takes over its third patrol ship ahead of time"],
  ["en", "Parliament asks why the radar order was split in two"],
  ["ko", "해군, 신형 호위함 3번함을 예정보다 일찍 인수"],
  ["ja", "防衛省、沿岸監視レーダーの更新計画を公表"],
  ["zh", "两国海军举行首次联合搜救演练"],
  ["ar", "القوات الجوية تنهي تدريبًا ليليًا مشتركًا"],
  ["he", "חיל הים קיבל ספינת סיור שלישית"],
  ["ru", "Флот получил третий патрульный корабль раньше срока"],
  ["und", "Übung „Nordlicht“ beginnt früher – ohne Beobachter"],
  ["de", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(4)],
  ["en", `https://long.example/${"a".repeat(400)}`],
  ["en", ""],
] as const;

const URLS = [
  "https://news.example/story?id=1&lang=en",
  "http://news.example/a%20b",
  "http://news.example:8080/a",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "https://user:secret@news.example/",
  "//news.example/relative",
  "not a url",
  `https://news.example/${"x".repeat(3000)}`,
  'https://news.example/"onmouseover="alert(1)',
  null,
] as const;

const KINDS = ["official", "state-media", "wire", "trade", "think-tank", "independent"] as const;
const COUNTRIES = [
  "KR",
  "KP",
  "JP",
  "US",
  "CN",
  "TW",
  "GB",
  "FR",
  "DE",
  "UA",
  "XK",
  "CD",
  "MM",
  "ZZ",
];

/** mulberry32: the same seed gives the same numbers everywhere. */
const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const FROM = Date.parse("2026-11-15T21:30:00.000Z");
const WEEK = 7 * 86_400_000;

/** A digest as no week would be: any mix of scripts, lengths and attacks, `stories` of them over all topics. */
export const generatedDigest = (seed: number, stories: number): Digest => {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(list))),
  ];
  const words = (): readonly [string, string] =>
    next() < 0.15 ? ["en", pick(HOSTILE)] : pick(TITLES);

  const outlet = (): DigestStory["outlets"][number] => ({
    name: words()[1].slice(0, 80),
    kind: pick(KINDS),
    url: pick(URLS),
  });
  const told = () => {
    const [language, title] = words();
    return { language, title, url: pick(URLS) };
  };
  const texts = (most: number): string[] =>
    Array.from({ length: 1 + below(most) }, () => words()[1].slice(0, 90));

  const story = (index: number): DigestStory => {
    const [language, title] = words();
    const at = new Date(FROM + below(WEEK)).toISOString();
    return {
      id: `sto_${seed}_${index}`,
      title,
      summary: Array.from({ length: below(4) }, () => words()[1]).join(" "),
      url: pick(URLS),
      language,
      outlets: Array.from({ length: below(9) }, outlet),
      ...(next() < 0.8 && {
        origins: Array.from({ length: 1 + below(4) }, () => ({
          name: words()[1].slice(0, 80),
          kind: "own" as const,
        })),
      }),
      topics: [pick(TOPICS).slug],
      countries: some(COUNTRIES, 9),
      languages: [...new Set([language, ...some(["en", "ko", "fr", "und"], 3)])],
      effective: at,
      firstSeen: at,
      reasons: some(["topic Cyber & information", "South Korea is a subject", pick(HOSTILE)], 3),
    };
  };

  const bySection = new Map<number, DigestStory[]>();
  for (let i = 0; i < stories; i++) {
    const topic = below(TOPICS.length);
    bySection.set(topic, [...(bySection.get(topic) ?? []), story(i)]);
  }
  const sections = [...bySection.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([topic, list]): DigestSection => {
      const { slug, name } = TOPICS[topic] as (typeof TOPICS)[number];
      return { slug, name, stories: list, more: below(4) };
    });
  const more = sections.reduce((sum, section) => sum + section.more, 0);
  const byCountry = COUNTRIES.slice(0, below(COUNTRIES.length)).map((code, i) => ({
    code,
    stories: 40 - i,
  }));
  const filterText = next() < 0.3 ? pick(HOSTILE) : "everything";
  const to = new Date(FROM + pick([WEEK, WEEK / 7, WEEK * 4])).toISOString();
  const asOf = next() < 0.2 ? { asOf: new Date(FROM + WEEK / 2).toISOString() } : {};

  const cell = () => ({
    stories: below(next() < 0.1 ? 2000 : 20),
    usual: below(300) / 10,
    mark: pick(["high", "low", null, null, null] as const),
  });
  const matrix = (): DigestMatrix => {
    const countries = some(COUNTRIES, 6);
    const known = () => ({ ...cell(), ...(next() < 0.2 && { usual: null }) });
    return {
      countries,
      weeks: below(9),
      rows: TOPICS.filter(() => next() < 0.5).map(({ slug }) => ({
        topic: slug,
        cells: countries.map(known),
        total: known(),
      })),
      moved: Array.from({ length: below(4) }, () => ({
        stories: below(90),
        usual: below(300) / 10,
        ...(next() < 0.7 && { topic: pick(TOPICS).slug }),
        ...(next() < 0.7 && { country: pick(COUNTRIES) }),
      })),
    };
  };
  /** What older digests have not, and others have by halves. */
  const later = (): Partial<Digest> => ({
    ...(stories > 0 && { top: pick(sections).stories[0]?.id ?? "" }),
    updates: Array.from({ length: below(4) }, (_, i) => ({
      id: `sto_${seed}_u${i}`,
      ...told(),
      outlets: 2 + below(12),
      added: Array.from({ length: below(9) }, outlet),
      latest: told(),
    })),
    corrections: Array.from({ length: below(3) }, (_, i) => ({
      id: `sto_${seed}_c${i}`,
      ...told(),
      outlet: outlet(),
      at: new Date(FROM + below(WEEK)).toISOString(),
      ...(next() < 0.6 && { before: words()[1] }),
      changed: some(["numbers", "names", "dates"] as const, 3).map((kind) => ({
        kind,
        out: texts(6),
        in: texts(6),
      })),
    })),
    ...(next() < 0.8 && { matrix: matrix() }),
    ...(next() < 0.8 && {
      coverage: {
        at: new Date(FROM + WEEK).toISOString(),
        feeds: below(2000),
        silent: Array.from({ length: below(20) }, () => words()[1].slice(0, 80)),
        failing: Array.from({ length: below(20) }, () => words()[1].slice(0, 80)),
      },
    }),
  });
  return {
    id: `dig_${seed}`,
    filter: {},
    filterText,
    from: new Date(FROM).toISOString(),
    to,
    ...asOf,
    rulesVersion: "test",
    createdAt: new Date(FROM + WEEK).toISOString(),
    sections,
    totals: {
      stories: stories + more,
      shown: stories,
      watchedStories: stories * 3 + more,
      watchedReports: stories * 7 + more,
      outlets: 40,
    },
    byCountry,
    ...(next() < 0.85 && later()),
  };
};
