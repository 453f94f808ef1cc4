import type { Digest } from "#lib/core/model/digest.ts";
import { shownStories } from "#emails/format.ts";
import { byteLength } from "./markup.ts";

/** Gmail clips a message near 102 kB, and its own wrapping counts: bytes of HTML we never go beyond. */
export const HTML_BUDGET = 80_000;

/** A mail is read in one sitting: what goes beyond this is on the digest's page. */
const MAIL = { total: 40, perSection: 8 };

const storyCount = (digest: Digest): number => shownStories(digest).length;

/**
 * The digest with its `count` lowest-ranked stories counted into their sections' `more`. A story's rank is
 * its place in its section; among equals the section that shows most gives first, then the later one.
 */
export const withoutLast = (digest: Digest, count: number): Digest => {
  const kept = digest.sections.map((section) => section.stories.length);
  const drop = Math.min(count, storyCount(digest));
  for (let i = 0; i < drop; i++) {
    const longest = kept.lastIndexOf(Math.max(...kept));
    kept[longest] = (kept[longest] ?? 0) - 1;
  }
  const sections = digest.sections.map((section, i) => {
    const stories = section.stories.slice(0, kept[i]);
    return { ...section, stories, more: section.more + section.stories.length - stories.length };
  });
  return { ...digest, sections, totals: { ...digest.totals, shown: digest.totals.shown - drop } };
};

/** What a mail shows of a digest at the most, however short its stories are. */
export const forMail = (digest: Digest): Digest => {
  const sections = digest.sections.map((section) => {
    const stories = section.stories.slice(0, MAIL.perSection);
    return { ...section, stories, more: section.more + section.stories.length - stories.length };
  });
  const shown = storyCount({ ...digest, sections });
  const short = { ...digest, sections, totals: { ...digest.totals, shown } };
  return withoutLast(short, Math.max(0, shown - MAIL.total));
};

/**
 * Renders the digest, cut by rank until its HTML is within the budget; answers what was shown with it.
 * Each round drops what the excess amounts to in average rows, so a huge digest takes few rounds.
 */
export const fitted = (
  digest: Digest,
  render: (digest: Digest) => string,
  budget = HTML_BUDGET,
): { digest: Digest; html: string } => {
  let shown = digest;
  let html = render(shown);
  let size = byteLength(html);
  if (size <= budget) return { digest, html };
  const shell = byteLength(render(withoutLast(digest, storyCount(digest))));
  for (let stories = storyCount(shown); size > budget && stories > 0; stories = storyCount(shown)) {
    const row = Math.max(1, (size - shell) / stories);
    shown = withoutLast(shown, Math.ceil((size - budget) / row));
    html = render(shown);
    size = byteLength(html);
  }
  return { digest: shown, html };
};
