import * as z from "zod";
import type { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import { CountryCode } from "#lib/core/model/common.ts";
import { SourceKind } from "#lib/core/model/feed.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { cleanText } from "./chars.ts";
import type { Outline } from "./opml-reader.ts";
import { sourceIdOf } from "./opml-source.ts";

type OutlineOutcome = { ok: true; feed: CatalogueFeed } | { ok: false; reason: string };

const LONGEST_TITLE = 300;
const LONGEST_URL = 2_000;
const LANGUAGE = /^([a-z]{2,3})(?:[-_].*)?$/i;

/** What our attributes may say; wrong ones make the outline wrong, for nobody but us writes them. */
const Own = z.object({
  kind: SourceKind.default("independent"),
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
    .optional(),
  sourcename: z.string().max(120).optional(),
  country: CountryCode.optional(),
  owner: z.string().max(120).optional(),
  enabled: z.enum(["true", "false"]).default("true"),
  fulltext: z.enum(["true", "false"]).default("false"),
  topics: z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(TopicSlug)),
});

/** Some readers write `feed:` before a whole address, or in place of http. */
const withoutFeedScheme = (address: string): string =>
  address.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "http:");

/** An address a feed can be asked for at: http or https, without credentials. */
const addressOf = (written: string): URL | undefined => {
  const address = withoutFeedScheme(written);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.href.length > LONGEST_URL || !/^https?:$/.test(url.protocol))
    return undefined;
  return url.username === "" && url.password === "" ? url : undefined;
};

const languageOf = (written = ""): string | undefined => LANGUAGE.exec(written)?.[1]?.toLowerCase();

/** The name people know an outline by. */
export const titleOf = ({ attributes }: Outline): string => {
  const title = attributes.get("text") ?? attributes.get("title") ?? "";
  return cleanText(title.slice(0, LONGEST_TITLE)).trim();
};

/** Whether an outline is there for a feed; what has no sign of one is a group or a note. */
export const isFeedOutline = ({ attributes, isGroup }: Outline): boolean =>
  attributes.has("xmlurl") ||
  (!isGroup && ["type", "htmlurl", "url"].some((name) => attributes.has(name)));

/**
 * The feed an outline tells of; without our attributes it is enabled, independent and its host's own.
 * Reasons: `no-address`, `bad-address`, and `bad-` with the attribute of ours that is wrong (`bad-kind`).
 */
export function feedOf(outline: Outline): OutlineOutcome {
  const written = outline.attributes.get("xmlurl");
  if (written === undefined) return { ok: false, reason: "no-address" };
  const url = addressOf(written);
  if (url === undefined) return { ok: false, reason: "bad-address" };
  const own = Own.safeParse(Object.fromEntries(outline.own));
  if (!own.success) return { ok: false, reason: `bad-${String(own.error.issues[0]?.path[0])}` };
  const { kind, source, sourcename, country, owner, enabled, fulltext, topics } = own.data;
  const title = titleOf(outline) || `${url.host}${url.pathname}`.replace(/\/$/, "");
  const language = languageOf(outline.attributes.get("language"));
  const feed: CatalogueFeed = {
    url: url.href,
    title,
    source: {
      id: source ?? sourceIdOf(url, title),
      name: sourcename ?? title,
      kind,
      ...(country && { country }),
      ...(owner && { owner }),
    },
    ...(language && { language }),
    ...(fulltext === "true" && { fullText: true }),
    enabled: enabled === "true",
    topics,
    groups: [...outline.groups],
  };
  return { ok: true, feed };
}
