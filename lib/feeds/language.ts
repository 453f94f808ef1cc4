import type { LanguageCode } from "#lib/core/model/common.ts";

const PRIMARY = /^\s*([a-z]{2,3})(?:[-_\s]|$)/i;

/** The language of a tag such as `en-US` (RFC 5646), or null where a feed says something else. */
export const languageOf = (tag: string | null | undefined): LanguageCode | null =>
  PRIMARY.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
