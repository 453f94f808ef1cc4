import { topicName, type TopicSlug } from "#lib/core/model/topic.ts";
import { once } from "#lib/core/once.ts";

const regionNames = new Map<string, string>();
const regions = once(() => new Intl.DisplayNames("en", { type: "region" }));
const languages = once(() => new Intl.DisplayNames("en", { type: "language" }));
const REGION = /^[A-Z]{2}$/;
const UNKNOWN_LANGUAGE = "und";

/** A country's English name: `KR` is South Korea, `XK` Kosovo. A code without a name is answered as it is. */
export function countryName(code: string): string {
  if (!REGION.test(code)) return code;
  const known = regionNames.get(code) ?? regions().of(code) ?? code;
  regionNames.set(code, known);
  return known;
}

/** A language's English name: `ko` is Korean. */
export const languageName = (code: string): string =>
  code === UNKNOWN_LANGUAGE ? "unknown language" : (languages().of(code) ?? code);

/** Both sides of a pair by name: `KR-NATO` is South Korea with NATO. */
const pairName = (pair: string): string => pair.split("-").map(countryName).join(" with ");

/** What one chosen thing of a facet is called, in reasons and descriptions alike. */
export const NAMES = {
  topics: (slug: string): string => topicName(slug as TopicSlug),
  countries: countryName,
  pairs: pairName,
  languages: languageName,
  sources: (id: string): string => id,
} satisfies Record<string, (code: string) => string>;
