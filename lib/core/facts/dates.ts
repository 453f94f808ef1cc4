import type { EventDate } from "#lib/core/model/event-date.ts";
import { once } from "#lib/core/once.ts";

const writer = once(() => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }));
const written = (day: string): string => writer().format(new Date(`${day}T00:00:00Z`));

/** A day or several in English: `27 November 2026`, `3 December 2026 to 7 December 2026`. */
export const dateText = ({ date, until }: Pick<EventDate, "date" | "until">): string =>
  until ? `${written(date)} to ${written(until)}` : written(date);
