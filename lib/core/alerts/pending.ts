import { whyIn } from "#lib/core/digest/select.ts";
import { settledFacts } from "#lib/core/facts/settled.ts";
import { type CompiledFilter, compileFilter, passing } from "#lib/core/filter/match.ts";
import { personalFilter } from "#lib/core/filter/personal.ts";
import { withoutSources } from "#lib/core/filter/story.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { type FactKind, type StoryFact, takesBack, USUAL_FACTS } from "#lib/core/model/fact.ts";
import { FIRST, type Raised, type ReaderAlerts, type ToldFact } from "#lib/core/model/raised.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { concernIn } from "./profile.ts";

type Key = Pick<Raised, "storyId" | "what">;

/** A story that a reader may be told of, as they get it, and why. */
export type OpenStory = {
  story: ToldStory;
  reasons: string[];
  /** What of it waits to be told; never empty. */
  pending: Raised[];
  /** The facts that an alert of it tells: in the first all that is known, then what is new since the last. */
  facts: StoryFact[];
  /** All that an alert of it leaves nothing more to say of. */
  tells: Key[];
  /** When the reader last got an alert of it. */
  lastAlertAt?: Instant;
};

/** What concerns a reader of the things raised for them, what does not, or no more, and of what that cannot be said now. */
export type Sifted = { open: OpenStory[]; nobody: Raised[]; unread: Raised[] };

const keyOf = ({ storyId, what }: Key): string => `${storyId} ${what}`;

const byStory = (raised: readonly Raised[]): Map<string, Raised[]> => {
  const stories = new Map<string, Raised[]>();
  for (const one of raised) stories.set(one.storyId, [...(stories.get(one.storyId) ?? []), one]);
  return stories;
};

/** What was raised for a reader and nobody has said anything of yet. */
export function pendingOf({ raised, told }: Pick<ReaderAlerts, "raised" | "told">): Raised[] {
  const known = new Set(told.map(keyOf));
  return raised.filter((one) => !known.has(keyOf(one)));
}

/** Whether the report that a fact is of was there when the reader last got an alert of the story. */
const wasTold = (
  { reports }: ToldStory,
  { itemId }: StoryFact,
  lastAlertAt: Instant | undefined,
): boolean =>
  lastAlertAt !== undefined &&
  !reports.some((report) => report.itemId === itemId && report.firstSeen > lastAlertAt);

/** Whether a further fact is worth a further alert to this reader. A correction is of what they were told. */
function isChosen(
  fact: StoryFact,
  story: ToldStory,
  { alerts }: Pick<Subscription, "alerts">,
  isFollowed: boolean,
  lastAlertAt: Instant | undefined,
): boolean {
  if (takesBack(fact)) return wasTold(story, fact, lastAlertAt);
  const kinds: readonly FactKind[] = alerts.facts ?? USUAL_FACTS;
  return isFollowed || kinds.includes(fact.kind);
}

const lastAlertIn = (told: readonly ToldFact[]): Instant | undefined =>
  told
    .flatMap(({ by, at }) => (by === "alert" ? at : []))
    .toSorted()
    .at(-1);

/** Whether a fact was told by a source that the reader excludes, and others tell the story. */
function isHidden(
  story: ToldStory | undefined,
  { excludedSources }: CompiledFilter,
  { fact }: Raised,
): boolean {
  const own = story && withoutSources(story, excludedSources);
  const isOf = (told: ToldStory) => told.reports.some(({ itemId }) => itemId === fact?.itemId);
  return story !== undefined && own !== undefined && isOf(story) && !isOf(own);
}

const factsOf = (raised: readonly Raised[]): StoryFact[] =>
  raised.flatMap(({ fact }) => fact ?? []);

/** Each once, in the order they were seen. */
const inOrder = (facts: readonly StoryFact[]): StoryFact[] =>
  [...new Map(facts.map((fact) => [fact.key, fact])).values()].toSorted((a, b) =>
    a.seen < b.seen ? -1 : Number(a.seen > b.seen),
  );

/** The first alert: all that is known of the story by now, raised or not, so that nothing of it comes again. */
function asFirst(story: ToldStory, pending: readonly Raised[], told: readonly ToldFact[]) {
  const facts = inOrder([...settledFacts(story), ...factsOf(pending)]);
  const done = new Set(told.map(({ what }) => what));
  const whats = new Set([FIRST, ...facts.map(({ key }) => key)]);
  return {
    facts: facts.filter((fact) => !takesBack(fact)),
    tells: [...whats]
      .filter((what) => !done.has(what))
      .map((what) => ({ storyId: story.id, what })),
  };
}

/** A further alert: what is new, and what was left to the digest since the last. */
function asFurther(
  pending: readonly Raised[],
  raised: readonly Raised[],
  told: readonly ToldFact[],
  lastAlertAt: Instant,
) {
  const left = told.filter(({ by, at }) => by === "digest" && at > lastAlertAt);
  const whats = new Set(left.map(({ what }) => what));
  const missed = raised.filter(({ what }) => whats.has(what));
  return {
    facts: inOrder(factsOf([...missed, ...pending])),
    tells: pending.map(({ storyId, what }) => ({ storyId, what })),
  };
}

type Reader = {
  subscription: Subscription;
  compiled: CompiledFilter;
  concern: ReturnType<typeof concernIn>;
  why: (story: ToldStory) => string[];
};

/** What of a story's pending is to be told, if any of it is. */
function opened(
  { subscription, compiled, concern, why }: Reader,
  whole: ToldStory | undefined,
  waiting: readonly Raised[],
  { raised, told }: Pick<ReaderAlerts, "raised" | "told">,
): OpenStory | undefined {
  const concerned = whole && concern(whole);
  const story = concerned && passing(compiled, whole);
  if (!story) return undefined;
  const lastAlertAt = lastAlertIn(told);
  const isWanted = ({ fact }: Raised): boolean =>
    fact === undefined
      ? lastAlertAt === undefined
      : isChosen(fact, story, subscription, concerned.followed, lastAlertAt);
  const wanted = waiting.filter(isWanted);
  if (wanted.length === 0) return undefined;
  const base = { story, reasons: why(story) };
  if (lastAlertAt === undefined)
    return { ...base, pending: [...waiting], ...asFirst(story, waiting, told) };
  return { ...base, pending: wanted, ...asFurther(wanted, raised, told, lastAlertAt), lastAlertAt };
}

/** Asks again, of the subscription and the stories as they are, whether what was raised concerns the reader. */
export function sift(
  subscription: Subscription,
  { raised, told }: Pick<ReaderAlerts, "raised" | "told">,
  stories: ReadonlyMap<string, ToldStory | undefined>,
  now: Instant,
): Sifted {
  const compiled = compileFilter(personalFilter(subscription, now));
  const concern = concernIn(compiled, subscription.alerts.minOrigins);
  const reader = { subscription, compiled, concern, why: whyIn(compiled) };
  const sifted: Sifted = { open: [], nobody: [], unread: [] };
  for (const [id, waiting] of byStory(pendingOf({ raised, told }))) {
    if (stories.has(id) && !stories.get(id)) {
      sifted.unread.push(...waiting);
      continue;
    }
    // What a source told that has been muted since waits for another that tells it, which raises it again.
    const heard = waiting.filter((one) => !isHidden(stories.get(id), compiled, one));
    const ofStory = <T extends Key>(all: readonly T[]) => all.filter((one) => one.storyId === id);
    const known = { raised: ofStory(raised), told: ofStory(told) };
    const open = opened(reader, stories.get(id), heard, known);
    if (open) sifted.open.push(open);
    sifted.nobody.push(...heard.filter((one) => !open?.pending.includes(one)));
  }
  return sifted;
}
