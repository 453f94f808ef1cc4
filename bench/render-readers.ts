import { composeDigest } from "#lib/core/digest/compose.ts";
import { RULES_VERSION } from "#lib/core/digest/id.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { sampleDigest } from "#emails/sample.ts";
import type { Renderer } from "#lib/mail/render.ts";
import { chance, type Chance } from "./chance.ts";
import { COUNTRIES } from "./readers.ts";

type Recipient = Parameters<Renderer["digest"]>[1];
export type Mailing = { digest: Digest; recipient: Recipient };

const TOPIC_SETS = 63;
const COUNTRY_SETS = 400;
/** How much rarer each choice is than the one before it (Zipf's law). */
const STEEPNESS = 1.1;

/** One of a list, the first most often. */
export const zipf = <T>(list: readonly T[], random: Chance): (() => T) => {
  let sum = 0;
  const shares = list.map((_, i) => (sum += 1 / (i + 1) ** STEEPNESS));
  return () => {
    const at = (random.below(2 ** 32) / 2 ** 32) * sum;
    return list[shares.findIndex((share) => at < share)] as T;
  };
};

export const someOf = <T>(list: readonly T[], least: number, most: number, random: Chance): T[] => {
  const chosen = new Set<T>();
  const size = least + random.below(most - least + 1);
  while (chosen.size < size) chosen.add(random.one(list));
  return list.filter((one) => chosen.has(one));
};

/** Filters as readers choose them: everything or a few topics, everywhere or a few countries. */
export const choices = (random: Chance): (() => Filter) => {
  const slugs = TOPICS.map(({ slug }) => slug);
  const topics = zipf<Filter>(
    [
      {},
      ...Array.from({ length: TOPIC_SETS - 1 }, () => ({ topics: someOf(slugs, 1, 6, random) })),
    ],
    random,
  );
  const countries = zipf<Filter>(
    [
      {},
      ...COUNTRIES.map((code) => ({ countries: [code] })),
      ...Array.from({ length: COUNTRY_SETS - 1 - COUNTRIES.length }, () => ({
        countries: someOf(COUNTRIES, 2, 5, random),
      })),
    ],
    random,
  );
  return () => ({ ...topics(), ...countries() });
};

const token = (kind: string, index: number): string =>
  Buffer.from(`${kind}-${index}-`.padEnd(78, "0123456789")).toString("base64url");

const recipientOf = (index: number, digest: Digest): Recipient => ({
  to: `reader-${index}@ministry.example`,
  deliveryId: `dlv_${index}`,
  manageUrl: `https://sitrep.example/manage?token=${token("m", index)}`,
  unsubscribeUrl: `https://sitrep.example/unsubscribe/${token("u", index)}`,
  rulesUrl: `https://sitrep.example/rules?token=${token("r", index)}&story=`,
  webUrl: `https://sitrep.example/digests/${digest.id}`,
  timeZone: "UTC",
});

/** The mails of one hour: so many readers in a zone, each with what their filter finds in the window. */
export const mailings = (
  count: number,
  stories: readonly Story[],
  { seed, from, to }: { seed: number; from: Date; to: Date },
): Mailing[] => {
  const choose = choices(chance(seed));
  const digests = new Map<string, Digest>();
  const { top: _, ...week } = sampleDigest;
  const digestOf = (filter: Filter): Digest => ({
    // What does not come from the week's stories alone is the sample's.
    ...week,
    ...composeDigest({
      filter,
      from: from.toISOString(),
      to: to.toISOString(),
      createdAt: to.toISOString(),
      rulesVersion: RULES_VERSION,
      stories,
    }),
  });
  return Array.from({ length: count }, (_, index) => {
    const filter = choose();
    const key = JSON.stringify(filter);
    const digest = digests.get(key) ?? digestOf(filter);
    digests.set(key, digest);
    return { digest, recipient: recipientOf(index, digest) };
  });
};
