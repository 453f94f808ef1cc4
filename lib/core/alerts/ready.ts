import type { Instant } from "#lib/core/model/common.ts";
import { type AlertProfile, concernOf, readProfile } from "./profile.ts";

type Asked = ReturnType<typeof concernOf>;

/** A profile made ready to be asked, and the instants of which it holds: until the first of its rules ends. */
type Compiled = { from: Instant; until: Instant | undefined; asked: Asked };
type Ready = { profile: AlertProfile; compiled?: Compiled };

/** Profiles by their texts, emptied when full: readers who ask the same share one, and one affair finds the same readers. */
const ready = new Map<string, Ready>();
const MOST_READY = 5_000;

function readyOf(text: string): Ready {
  const known = ready.get(text);
  if (known) return known;
  const made: Ready = { profile: readProfile(text) };
  if (ready.size >= MOST_READY) ready.clear();
  ready.set(text, made);
  return made;
}

/** When the first of the rules that hold at an instant ends. */
const nextEnd = ({ mutes, follows }: AlertProfile, now: Instant): Instant | undefined =>
  [...mutes, ...follows]
    .flatMap(({ until }) => (until !== undefined && until > now ? until : []))
    .toSorted()[0];

const holdsAt = ({ from, until }: Compiled, now: Instant): boolean =>
  from <= now && (until === undefined || now < until);

/** What `profileText` wrote, read once however often it is met. Throws on any other text. */
export const profileIn = (text: string): AlertProfile => readyOf(text).profile;

/** The same as `concernOf` for a profile's text, made ready once. Throws on a query that was never checked. */
export function concernIn(text: string, now: Instant): Asked {
  const known = readyOf(text);
  if (!known.compiled || !holdsAt(known.compiled, now)) {
    const { profile } = known;
    known.compiled = {
      from: now,
      until: nextEnd(profile, now),
      asked: concernOf(profile, now),
    };
  }
  return known.compiled.asked;
}
