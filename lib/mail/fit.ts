import type { Digest, DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import { shownStories } from "#emails/format.ts";

/** Gmail clips a message near 102 kB, and its own wrapping counts: bytes of HTML we never go beyond. */
export const HTML_BUDGET = 80_000;

/** A mail is read in one sitting: what goes beyond this is on the digest's page. */
const MAIL = { total: 40, perSection: 8, perOutlet: 3 };

/**
 * The stories a mail can do without, the first to go first. A story's rank is its place in its section; among
 * equals the section that shows most gives first, then the later one. The top story is not among them.
 */
export const dispensable = ({ sections, top }: Digest): DigestStory[] => {
  const left = sections.map(({ stories }) => ({
    shown: stories.length,
    ranked: stories.filter(({ id }) => id !== top),
  }));
  const gone: DigestStory[] = [];
  for (;;) {
    const able = left.filter(({ ranked }) => ranked.length > 0);
    const most = Math.max(...able.map(({ shown }) => shown));
    const giving = able.findLast(({ shown }) => shown === most);
    const story = giving?.ranked.pop();
    if (giving === undefined || story === undefined) return gone;
    giving.shown -= 1;
    gone.push(story);
  }
};

/** The digest with only those stories of its sections that are kept; the others are counted into `more`. */
const keeping = (
  digest: Digest,
  kept: (section: DigestSection) => readonly DigestStory[],
): Digest => {
  const sections = digest.sections.map((section) => {
    const stories = [...kept(section)];
    return { ...section, stories, more: section.more + section.stories.length - stories.length };
  });
  const dropped = shownStories(digest).length - shownStories({ ...digest, sections }).length;
  return {
    ...digest,
    sections,
    totals: { ...digest.totals, shown: digest.totals.shown - dropped },
  };
};

/** The digest without some of its stories. */
export const without = (digest: Digest, gone: readonly DigestStory[]): Digest => {
  if (gone.length === 0) return digest;
  const left = new Set(gone);
  return keeping(digest, ({ stories }) => stories.filter((story) => !left.has(story)));
};

/** Those an outlet tells alone, beyond its best few, would make a section the outlet's own. */
const cappedByOutlet = (
  stories: readonly DigestStory[],
  top: string | undefined,
): DigestStory[] => {
  const alone = new Map<string, number>();
  return stories.filter(({ id, outlets }) => {
    const [first, second] = outlets;
    if (first === undefined || second !== undefined) return true;
    const count = (alone.get(first.name) ?? 0) + 1;
    alone.set(first.name, count);
    return count <= MAIL.perOutlet || id === top;
  });
};

/** What a mail shows of a digest at the most, however short its stories are. */
export const forMail = (digest: Digest): Digest => {
  const { top } = digest;
  const short = keeping(digest, ({ stories }) =>
    cappedByOutlet(stories, top).filter(({ id }, i) => i < MAIL.perSection || id === top),
  );
  const beyond = shownStories(short).length - MAIL.total;
  return beyond <= 0 ? short : without(short, dispensable(short).slice(0, beyond));
};
