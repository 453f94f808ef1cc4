import type { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import { type Source, SourceKind } from "#lib/core/model/feed.ts";
import { isCountry } from "#lib/api/countries.ts";
import { feedOf } from "#lib/feeds/opml-outline.ts";
import { sourceIdOf } from "#lib/feeds/opml-source.ts";
import { UsageError } from "./faults.ts";
import type { Options } from "./options.ts";

/** A host that says nothing of who publishes, so that the name alone makes the id. */
const NO_HOST = new URL("http://publisher/");

/** What to say of each thing an outline can have wrong. */
const EXPECTED: Record<string, string> = {
  "bad-address": "URL: expected an http or https address without credentials",
  "bad-kind": `--kind: expected one of ${SourceKind.options.join(", ")}`,
  "bad-country": "--country: expected an ISO 3166-1 alpha-2 code such as KR",
  "bad-owner": "--owner: expected 120 characters at most",
};

const publisher = (
  name: string,
  known: readonly Source[],
): Source | { id: string; name: string } => {
  const id = sourceIdOf(NO_HOST, name);
  const same = (source: Source) =>
    source.id === id || source.name.toLowerCase() === name.toLowerCase();
  return known.find(same) ?? { id, name };
};

/**
 * A feed as an operator's words tell it, read as an OPML outline with the same words would be. A publisher we know
 * lends its name, kind, country and owner. Throws UsageError on words that cannot be meant.
 */
export function feedInWords(
  url: string,
  options: Options,
  known: readonly Source[],
): CatalogueFeed {
  const { title, language, kind, owner } = options;
  const country = options.country?.toUpperCase();
  if (country !== undefined && !isCountry(country)) throw new UsageError(EXPECTED["bad-country"]);
  const facts = { text: title, xmlurl: url, language };
  const read = feedOf({
    attributes: attributesOf(facts),
    own: attributesOf({
      kind,
      country,
      owner,
      fulltext: options["full-text"] ? "true" : undefined,
    }),
    groups: [],
    isGroup: false,
  });
  if (!read.ok) throw new UsageError(EXPECTED[read.reason] ?? read.reason);
  if (language !== undefined && !read.feed.language)
    throw new UsageError("--language: expected an ISO 639 code such as ko");
  const { source } = read.feed;
  const own = options.source?.trim()
    ? publisher(options.source.trim(), known)
    : known.find(({ id }) => id === source.id);
  return {
    ...read.feed,
    source: {
      ...source,
      ...own,
      ...(kind && { kind: source.kind }),
      ...(country && { country }),
      ...(source.owner && { owner: source.owner }),
    },
  };
}

const attributesOf = (facts: Record<string, string | undefined>): Map<string, string> =>
  new Map(
    Object.entries(facts).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
