import type { Instant } from "#lib/core/model/common.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import { LOCAL_SLOTS } from "#lib/core/model/local-slot.ts";
import { slotsAround } from "#lib/core/schedule/local-slots.ts";
import { slotsIn } from "#lib/core/schedule/period.ts";
import type { SlotRule } from "#lib/core/schedule/slots.ts";
import type { SubscriptionStore } from "#lib/ports.ts";

type Index = Pick<SubscriptionStore, "zones" | "inSlot">;

/** A slot, by its number among all there are, on the clock of one time zone. */
export type Place = { slot: number; zone: string };
/** How far a run has come: through all readers of the places before, and up to a cursor in this one. */
type Position = Place & { cursor?: string | undefined };

/** Readers who may be due, since when their slots are to be looked at where that is not the period's beginning, and what comes after them. */
export type Chunk = { readers: { id: string; since?: Instant }[]; position: string };

/** Readers whom a run before could not plan come before all places. */
const AGAIN = -1;

/** Goes through names of zones and slots that the index knows, in its order. */
const isBefore = (a: Place, b: Place): boolean =>
  a.slot < b.slot || (a.slot === b.slot && a.zone < b.zone);

const ruleOf = ({ slot, zone }: Place): SlotRule => ({
  weekday: "mon",
  ...LOCAL_SLOTS[slot]!,
  timeZone: zone,
});

/** A zone that this runtime does not know is trouble of its own readers: they are looked at, and fail one by one. */
function hasSlot(slotsOf: ReturnType<typeof slotsIn>, place: Place): boolean {
  try {
    return slotsOf(ruleOf(place)).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** Where somebody has a slot in a period, in order. Of the index alone. */
export async function placesIn(
  subscriptions: Pick<Index, "zones">,
  period: NonNullable<Planning["period"]>,
): Promise<Place[]> {
  const slots = slotsAround(period);
  const zones = await subscriptions.zones(slots);
  const slotsOf = slotsIn(period);
  return slots
    .flatMap((slot, index) =>
      (zones[index] ?? []).map((zone) => ({ slot: LOCAL_SLOTS.indexOf(slot), zone })),
    )
    .filter((place) => hasSlot(slotsOf, place));
}

const written = ({ slot, zone, cursor }: Position): string =>
  JSON.stringify({ slot, zone, cursor });

function* againFrom(start: number, again: Planning["again"], size: number): Generator<Chunk> {
  const readers = Object.entries(again).map(([id, since]) => ({ id, since }));
  for (let done = start; done < readers.length; done += size) {
    const next = { slot: AGAIN, zone: "", cursor: String(done + size) };
    yield { readers: readers.slice(done, done + size), position: written(next) };
  }
}

/**
 * Readers who may be due, so many at a time: first those whom a run before could not plan, then those of each place.
 * Begins after a position. Nobody who is there all the time is left out; who changes place meanwhile may come twice.
 */
export async function* chunksOf(
  subscriptions: Pick<Index, "inSlot">,
  places: readonly Place[],
  { again, position }: Pick<Planning, "again" | "position">,
  size: number,
): AsyncGenerator<Chunk> {
  const start: Position =
    position === undefined
      ? { slot: AGAIN, zone: "", cursor: "0" }
      : (JSON.parse(position) as Position);
  if (start.slot === AGAIN) yield* againFrom(Number(start.cursor), again, size);
  let readers: Chunk["readers"] = [];
  let last: Position | undefined;
  for (const place of places) {
    if (isBefore(place, start)) continue;
    let { cursor } = isBefore(start, place) ? { cursor: undefined } : start;
    if (!isBefore(start, place) && cursor === undefined) continue;
    do {
      const most = size - readers.length;
      const page = await subscriptions.inSlot(LOCAL_SLOTS[place.slot]!, place.zone, most, cursor);
      readers.push(...page.items.map((id) => ({ id })));
      cursor = page.cursor;
      last = { ...place, cursor };
      if (readers.length < size) continue;
      yield { readers, position: written(last) };
      readers = [];
    } while (cursor !== undefined);
  }
  if (last && readers.length > 0) yield { readers, position: written(last) };
}
