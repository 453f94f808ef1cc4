import type { Filter } from "#lib/core/model/filter.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { countryCalled } from "./countries.ts";
import type { ApiContext } from "./deps.ts";

/** A form as it was filled in, right or wrong: what a page shows again beside its errors. */
export type Draft = {
  email: string;
  topics: string[];
  countries: string[];
  /** Countries typed by name that are none; those that are one stand among the others. */
  country: string;
  pairs: string;
  query: string;
  frequency: string;
  weekday: string;
  hour: string;
  timeZone: string;
  note: boolean;
  alerts: boolean;
};

export const EMPTY_DRAFT: Draft = {
  email: "",
  topics: [],
  countries: [],
  country: "",
  pairs: "",
  query: "",
  frequency: "weekly",
  weekday: "mon",
  hour: "7",
  timeZone: "UTC",
  note: false,
  alerts: false,
};

/** A posted form, as `parseBody({ all: true })` reads it. */
export type Posted = Record<string, string | File | (string | File)[]>;

/** The form a page sends; one that cannot be read (RFC 7578) has nothing filled in, and is answered as such. */
export async function postedForm(c: ApiContext): Promise<Posted> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
}

export const texts = (posted: Posted, name: string): string[] =>
  [posted[name] ?? []].flat().filter((value) => typeof value === "string");

/** The one text of a field, empty where it was not sent. */
export const field = (posted: Posted, name: string): string => texts(posted, name)[0] ?? "";

const listed = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Countries ticked and typed, each once; what was typed and is none stays as it was typed. */
const countriesOf = (posted: Posted): Pick<Draft, "countries" | "country"> => {
  const typed = listed(field(posted, "country"));
  const known = typed.map(countryCalled).filter((code) => code !== undefined);
  return {
    countries: [...new Set([...texts(posted, "countries"), ...known])],
    country: typed.filter((name) => countryCalled(name) === undefined).join(", "),
  };
};

export const draftOfForm = (posted: Posted): Draft => ({
  email: field(posted, "email"),
  topics: texts(posted, "topics"),
  ...countriesOf(posted),
  pairs: field(posted, "pairs"),
  query: field(posted, "query"),
  frequency: field(posted, "frequency"),
  weekday: field(posted, "weekday"),
  hour: field(posted, "hour"),
  timeZone: field(posted, "timeZone"),
  note: field(posted, "note") !== "",
  alerts: field(posted, "alerts") !== "",
});

export const draftOf = ({ email, filter, schedule, alerts }: Subscription): Draft => ({
  email,
  topics: filter.topics ?? [],
  countries: filter.countries ?? [],
  country: "",
  pairs: (filter.pairs ?? []).join(", "),
  query: filter.query ?? "",
  frequency: schedule.frequency,
  weekday: schedule.weekday,
  hour: String(schedule.hour),
  timeZone: schedule.timeZone,
  note: schedule.whenEmpty === "note",
  alerts: alerts.enabled,
});

/** What the form asks for, in the shape of the API's JSON and still unchecked; `kept` is what it does not show. */
export const requestOf = (draft: Draft, kept: Filter = {}): Record<string, unknown> => {
  const { topics: _t, countries: _c, pairs: _p, query: _q, ...hidden } = kept;
  const pairs = draft.pairs.split(/[\s,;]+/).filter(Boolean);
  const countries = [...draft.countries, ...listed(draft.country)];
  return {
    filter: {
      ...hidden,
      ...(draft.topics.length > 0 && { topics: draft.topics }),
      ...(countries.length > 0 && { countries }),
      ...(pairs.length > 0 && { pairs }),
      ...(draft.query.trim() !== "" && { query: draft.query.trim() }),
    },
    schedule: {
      frequency: draft.frequency,
      weekday: draft.weekday,
      hour: draft.hour.trim() === "" ? Number.NaN : Number(draft.hour),
      timeZone: draft.timeZone,
      whenEmpty: draft.note ? "note" : "skip",
    },
  };
};
