import type { DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { topicName } from "#lib/core/model/topic.ts";

type Outlet = DigestStory["outlets"][number];

const outlet = (name: string, kind: Outlet["kind"] = "independent"): Outlet => ({
  name,
  kind,
  url: `https://${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example/report`,
});

const wire = outlet("Harbour Wire", "wire");
const gazette = outlet("Strait Gazette");
const trade = outlet("Keel & Rotor", "trade");
const ministry = outlet("Ministry of Defence", "official");
const agency = outlet("People’s Signal Agency", "state-media");
const institute = outlet("Northern Security Institute", "think-tank");

/** What the reader of the week that never was follows. */
export const filter = {
  topics: ["diplomacy", "missiles-nuclear", "cyber", "maritime"],
  countries: ["JP", "KP", "KR"],
} satisfies Filter;

const COUNTRY_NAMES = { JP: "Japan", KP: "North Korea", KR: "South Korea" } as const;

/** The clauses of the filter that hold, in the order in which it has them. */
const reasonsOf = ({ topics, countries }: Pick<DigestStory, "topics" | "countries">): string[] => [
  ...filter.topics
    .filter((slug) => topics.includes(slug))
    .map((slug) => `topic ${topicName(slug)}`),
  ...(["JP", "KP", "KR"] as const)
    .filter((code) => countries.includes(code))
    .map((code) => `country ${COUNTRY_NAMES[code]}`),
];

/** Everything about these events is made up. */
const story = (
  id: string,
  title: string,
  summary: string,
  rest: Pick<DigestStory, "outlets" | "topics" | "countries"> &
    Partial<Pick<DigestStory, "language" | "languages" | "origins">>,
  date = "2026-11-18T05:20:00.000Z",
): DigestStory => ({
  id: `sto_${id}`,
  title,
  summary,
  url: `https://news.example/${id}`,
  language: "en",
  languages: [rest.language ?? "en"],
  origins: rest.outlets.map(({ name }) => ({ name, kind: "own" })),
  effective: date,
  firstSeen: date,
  reasons: reasonsOf(rest),
  ...rest,
});

const diplomacy: DigestSection = {
  slug: "diplomacy",
  name: "Defence diplomacy & alliances",
  more: 0,
  stories: [
    story(
      "talks",
      "Seoul and Tokyo agree to share early-warning data around the clock",
      "Both ministries said the link would run without pause from January. A joint cell of twelve officers is to watch it from two sites.",
      {
        outlets: [wire, gazette, ministry, institute],
        origins: [
          { name: "Harbour Wire", kind: "agency" },
          { name: "Ministry of Defence", kind: "official" },
          { name: "Northern Security Institute", kind: "own" },
        ],
        topics: ["diplomacy", "missiles-nuclear"],
        countries: ["KR", "JP"],
        languages: ["en", "ko", "ja"],
      },
      "2026-11-19T23:10:00.000Z",
    ),
    story(
      "hotline",
      "한·일 국방장관, 내년 상반기 합동 화상회의 정례화 합의",
      "양국 장관은 분기마다 화상회의를 열기로 했다. 첫 회의는 3월로 예정됐다.",
      {
        outlets: [outlet("한빛신문")],
        topics: ["diplomacy"],
        countries: ["KR", "JP"],
        language: "ko",
      },
    ),
  ],
};

const missiles: DigestSection = {
  slug: "missiles-nuclear",
  name: "Missiles & nuclear forces",
  more: 3,
  stories: [
    story(
      "launch",
      "Two short-range missiles fall into the sea after a dawn launch",
      "The joint staff tracked both for about 350 kilometres and called the flight a test of a new guidance set.",
      {
        outlets: [wire, gazette, agency],
        topics: ["missiles-nuclear"],
        countries: ["KP", "KR"],
        languages: ["en", "ko"],
      },
      "2026-11-17T22:41:00.000Z",
    ),
    story(
      "parade",
      "Leader inspects a plant said to build solid-fuel motors",
      "The agency quoted him as asking for “twice the number by spring”.",
      {
        outlets: [agency],
        topics: ["missiles-nuclear"],
        countries: ["KP"],
      },
    ),
    story(
      "radar",
      "وزارة الدفاع توقّع عقدًا لصيانة رادارات الإنذار المبكر",
      "قالت الوزارة إن العقد مع شركة كورية جنوبية يمتد خمس سنوات ويشمل تدريب ستين فنيًا.",
      {
        outlets: [outlet("صحيفة المرسى")],
        topics: ["missiles-nuclear", "industry"],
        countries: ["KR", "SA"],
        language: "ar",
      },
    ),
  ],
};

const cyber: DigestSection = {
  slug: "cyber",
  name: "Cyber & information",
  more: 0,
  stories: [
    story(
      "ports",
      "Cyber command traces a month of port outages to one stolen maintenance login",
      "Investigators said nothing was destroyed, yet cranes in three harbours stood still for up to nine hours.",
      {
        outlets: [gazette, wire],
        origins: [{ name: "Harbour Wire", kind: "agency" }],
        topics: ["cyber", "maritime"],
        countries: ["KR"],
      },
      "2026-11-20T09:00:00.000Z",
    ),
    story(
      "drill",
      "Nineteen states rehearse the loss of a satellite ground station",
      "“The point is to lose it and carry on,” the exercise director said.",
      {
        outlets: [institute],
        topics: ["cyber", "air-space"],
        countries: ["EE", "FI", "JP", "US"],
      },
    ),
  ],
};

const maritime: DigestSection = {
  slug: "maritime",
  name: "Naval & maritime security",
  more: 8,
  stories: [
    story(
      "frigate",
      "First of six new frigates begins sea trials two months early",
      "The yard plans forty days at sea before the ship goes to the navy.",
      {
        outlets: [trade, ministry],
        topics: ["maritime", "industry"],
        countries: ["KR", "PH"],
      },
    ),
    story(
      "patrol",
      "Coast guards of three countries hold their first joint patrol",
      "Ships sailed in company for four days and practised boarding at night.",
      {
        outlets: [wire],
        topics: ["maritime", "exercises"],
        countries: ["JP", "PH", "US"],
      },
    ),
  ],
};

/** The outlets of the week that never was, none of them real. */
export const outlets = { wire, gazette, trade, ministry };

/** Its sections. */
export const sections: DigestSection[] = [diplomacy, missiles, cyber, maritime];
