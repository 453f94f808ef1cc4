/**
 * Makes catalogue/defence.opml of a table of feeds (tab-separated: name, url, language, publisher_country, kind,
 * topic_leaning, status, where_seen, note). Run: `npx tsx scripts/make-catalogue.ts FEEDS.tsv`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import type { SourceKind } from "#lib/core/model/feed.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { writeOpml } from "#lib/feeds/opml-writer.ts";

const TARGET = join(import.meta.dirname, "..", "catalogue", "defence.opml");

/** Whether a feed of a status is on; of what is not listed here, nothing is taken. */
const STATUSES = new Map([
  ["tested-ok", true],
  ["listed-untested", false],
  ["conflicting", false],
]);
const LEFT_OUT = "do-not-ship";
/** Works, but is a firehose or a second way to the same reports. */
const BETTER_OFF = /off by default|fallback only/;

const KINDS: Record<string, SourceKind> = {
  official: "official",
  "official (military newspaper)": "official",
  "official-sponsored": "official",
  "state media": "state-media",
  "independent (publicly funded agency)": "wire",
  "independent (state-funded agency)": "wire",
  "independent trade": "trade",
  association: "trade",
  "think tank": "think-tank",
  "academic (official host)": "think-tank",
  independent: "independent",
  "independent (exile)": "independent",
  "independent (institute)": "independent",
};

const KIND_NAMES: Record<SourceKind, string> = {
  official: "Official",
  "state-media": "State media",
  wire: "News agencies",
  trade: "Trade press",
  "think-tank": "Think tanks",
  independent: "Independent press",
};

const REGIONS: Record<string, string> = {
  International: "EU UN UN/EU INT unknown",
  "North America": "US CA",
  "Latin America": "AR BR",
  Europe: "BA BE DE EE ES FR GB IT LV NL PL RU SE UA",
  "Middle East": "IL IR TR",
  Africa: "NG ZA",
  "Asia and Pacific": "AU CN HK IN JP KR MY SG TH TW",
};

/** What the table's words for a leaning mean in topics; a region or a whole beat means none. */
const LEANINGS: Record<TopicSlug, string> = {
  diplomacy:
    "diplomacy|who-met-whom|dialogues|Security Council|General Assembly|NATO|NATO east|EU CSDP|CSDP|EU foreign policy",
  operations: "operations|conflict|peacekeeping|Ukraine war|irregular warfare",
  "missiles-nuclear": "nuclear",
  "arms-control": "arms control|disarmament|export control|sanctions",
  cyber: "cyber",
  intelligence: "intelligence|OSINT investigations",
  industry:
    "arms sales|arms transfers|contracts|procurement|procurement section|exports|industry|defence industry|programmes|" +
    "European programmes|European industry|Asia procurement|Indian procurement|Latin America contracts",
  technology: "tech|C4ISR",
  exercises: "exercises",
  maritime: "naval|naval systems|fleet tracker|maritime security",
  "air-space": "air|space|space policy",
  land: "land|land equipment",
  terrorism: "terrorism|insurgency",
  cbrn: "",
  humanitarian: "humanitarian|disaster (HADR)",
  policy: "policy|strategy|budget|Congress|European security",
  personnel: "services",
};
const NO_TOPIC =
  "Africa defence|Africa security|Asia|Asia (Singapore dialogue coverage)|Asia-Pacific security|Australia|Balkans|Brazil|" +
  "Bundeswehr|China|Europe|French forces|Indo-Pacific|Japan|Korea|Latin America|Latin America security|" +
  "Latin America systems|MENA|Middle East|North Korea|Poland|Russia|South-East Asia systems|Spain|Taiwan|UK forces|" +
  "Ukraine|crime|cross-strait|defence|economy-security|general|imagery|military|politics|releases|security|systems|" +
  "units|units (firehose)";

/** Publishers whose name is not that of their feed; feeds of one publisher are one source. */
const PUBLISHERS: Record<string, string> = {
  "US Department of War (ex-DoD) News": "US Department of War",
  "US DoD releases (ContentType=800)": "US Department of War",
  "DSCA (Foreign Military Sales)": "US Defense Security Cooperation Agency",
  "US Navy top stories": "US Navy",
  "US Air Force news": "US Air Force",
  "US Army news": "US Army",
  "DVIDS news": "DVIDS",
  "DVIDS all": "DVIDS",
  "CISA advisories": "CISA",
  "Federal Register - Bureau of Industry and Security": "US Bureau of Industry and Security",
  "White House presidential actions": "White House",
  "UK NCSC reports": "UK National Cyber Security Centre",
  "Canada DND / CAF": "Canada Department of National Defence",
  "ROK Ministry of National Defense (korea.kr)": "ROK Ministry of National Defense",
  "ROK DAPA (korea.kr)": "ROK Defense Acquisition Program Administration",
  "Australia Department of Defence news": "Australia Department of Defence",
  "India PIB - Ministry of Defence": "India Ministry of Defence",
  "EU Council press releases": "Council of the European Union",
  "European Commission press corner": "European Commission",
  "CERT-EU advisories": "CERT-EU",
  "UN News peace and security": "United Nations",
  "UN News (all)": "United Nations",
  "UN Press": "United Nations",
  "ReliefWeb updates": "ReliefWeb",
  "Dialogo Americas (US SOUTHCOM)": "Diálogo Américas",
  "Africa Defense Forum (US AFRICOM)": "Africa Defense Forum",
  "Gaceta Marinera (Armada Argentina)": "Gaceta Marinera",
  "Kremlin - president news": "Kremlin",
  "CGTN China": "CGTN",
  "Anadolu world": "Anadolu Agency",
  "Yonhap English - news": "Yonhap News Agency",
  "Yonhap English - national": "Yonhap News Agency",
  "Yonhap Korean - North Korea": "Yonhap News Agency",
  "Yonhap Japanese - North Korea": "Yonhap News Agency",
  "Korea Times - nation": "The Korea Times",
  "Daily NK English": "Daily NK",
  "CSIS Beyond Parallel": "CSIS",
  "Defense News - global": "Defense News",
  "Defense News - naval": "Defense News",
  "Breaking Defense (FeedBurner fallback)": "Breaking Defense",
  "Federal News Network - defense": "Federal News Network",
  "The Hill - defense": "The Hill",
  "Politico - defense": "Politico",
  "Opex360 (Zone Militaire)": "Zone Militaire",
  "Bruxelles2 (B2)": "Bruxelles2",
  "Defence24 (English)": "Defence24",
  "Defence24 (Polish)": "Defence24",
  "Militarnyi (English)": "Militarnyi",
  "Meduza English": "Meduza",
  "ICDS (Estonia)": "ICDS",
  "Lowy Interpreter": "Lowy Institute",
  "ASPI The Strategist": "ASPI",
  "Focus Taiwan (CNA) politics": "Central News Agency",
  "SCMP news": "South China Morning Post",
  "The Straits Times world": "The Straits Times",
  "The Jerusalem Post headlines": "The Jerusalem Post",
  "RAND commentary": "RAND",
  "SWP Berlin (English)": "SWP Berlin",
};
/** Mastheads of one publisher that share reports: each keeps its name, together they confirm nothing twice. */
const SISTERS: Record<string, string> = Object.fromEntries(
  "Defense News|C4ISRNET|Military Times|Army Times|Navy Times|Air Force Times"
    .split("|")
    .map((masthead) => [masthead, "sightline-media"]),
);
/** Titles with a remark in them that is none of a reader's business. */
const REMARK = / \((?:publisher of [^)]*|ContentType=\d+)\)$/;

type Row = Record<string, string>;

const wordsOf = (list: string): string[] => list.split("|").filter(Boolean);
const TOPICS_OF = new Map<string, TopicSlug | undefined>([
  ...wordsOf(NO_TOPIC).map((word) => [word, undefined] as const),
  ...TOPICS.flatMap(({ slug }) => wordsOf(LEANINGS[slug]).map((word) => [word, slug] as const)),
]);

/** The value a table has for a key; what it lacks is for a person to decide. */
const known = <T>(table: ReadonlyMap<string, T>, key: string, what: string): T => {
  if (!table.has(key)) throw new Error(`unknown ${what}: ${key}`);
  return table.get(key) as T;
};
const mapOf = <T>(table: Record<string, T>) => new Map(Object.entries(table));
const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([name, codes]) => codes.split(" ").map((code) => [code, name])),
);

const rowsOf = (table: string): Row[] => {
  const [header = "", ...lines] = table.split(/\r?\n/).filter(Boolean);
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? ""]));
  });
};

const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const topicsOf = (leaning: string): TopicSlug[] => {
  const found = new Set(leaning.split(/, */).map((word) => known(TOPICS_OF, word, "leaning")));
  return TOPICS.map(({ slug }) => slug).filter((slug) => found.has(slug));
};

const feedOf = (row: Row): CatalogueFeed => {
  const { name = "", url, language, publisher_country: place = "", status = "", note = "" } = row;
  const title = name.replace(REMARK, "");
  const publisher = PUBLISHERS[name] ?? title;
  const kind = known(mapOf(KINDS), row["kind"] ?? "", "kind");
  const region = known(REGION_OF, place, "country");
  const country = region === "International" ? undefined : place;
  const id = SISTERS[publisher] ?? slugOf(publisher);
  const source = { id, name: publisher, kind, ...(country && { country }) };
  return CatalogueFeed.parse({
    url,
    title,
    source,
    language,
    enabled: known(STATUSES, status, "status") && !BETTER_OFF.test(note),
    topics: topicsOf(row["topic_leaning"] ?? ""),
    groups: [region, KIND_NAMES[kind]],
  });
};

const order = Object.keys(REGIONS);
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("expected the path of a table of feeds");
const feeds = rowsOf(readFileSync(path, "utf8"))
  .filter((row) => row["status"] !== LEFT_OUT)
  .map(feedOf)
  .toSorted((a, b) => order.indexOf(a.groups[0] ?? "") - order.indexOf(b.groups[0] ?? ""));
const text = writeOpml(feeds, { title: "Defence news", now: new Date() });
const read = readOpml(text);
if (!read.ok || read.skipped.length > 0 || read.feeds.length !== feeds.length)
  throw new Error("the catalogue does not read back as it was written");
writeFileSync(TARGET, text);
console.log(`${feeds.length} feeds, ${feeds.filter(({ enabled }) => enabled).length} enabled`);
