import { z } from "zod";
import type { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import { CountryCode } from "#lib/core/model/common.ts";
import { SourceKind } from "#lib/core/model/feed.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { cleanText } from "./chars.ts";
import { OWN_PREFIX } from "./opml-names.ts";
import type { Outline } from "./opml-reader.ts";
import { sourceIdOf } from "./opml-source.ts";

type OutlineOutcome = { ok: true; feed: CatalogueFeed } | { ok: false; reason: string };

const LONGEST_TITLE = 300;
const LONGEST_URL = 2_000;
/** The scheme that some readers give feeds: before a whole address, or in place of http. */
const FEED_SCHEME = /^feed:(?:\/\/(?!https?:)|(?=https?:)|\/\/(?=https?:))/i;
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
  enabled: z.enum(["true", "false"]).default("true"),
  topics: z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(TopicSlug)),
});

const ownOf = ({ attributes }: Outline) =>
  Own.safeParse(
    Object.fromEntries(
      Object.keys(Own.shape).map((name) => [name, attributes.get(`${OWN_PREFIX}:${name}`)]),
    ),
  );

/** An address a feed can be asked for at: http or https, without credentials. */
const addressOf = (written: string): URL | undefined => {
  const address = written.replace(FEED_SCHEME, (scheme) =>
    scheme.endsWith("//") && !/https?:/i.test(written.slice(scheme.length, scheme.length + 6)) ? "http://" : "",
  );
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.href.length > LONGEST_URL || !/^https?:$/.test(url.protocol))
    return undefined;
  return url.username === "" && url.password === "" ? url : undefined;
};
