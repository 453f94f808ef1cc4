import type { ZodError } from "zod";
import type { Draft } from "./draft.ts";
import { type FieldError, fieldErrors } from "./problem.ts";

/** What to say of fields that a page fills in by itself, and that are wrong only where they are missing. */
const WORDS: Record<string, string> = {
  "schedule.frequency": "Please choose how often the digest comes.",
  "schedule.weekday": "Please choose a day.",
  "schedule.hour": "Please choose an hour, from 0 to 23.",
  "filter.minOrigins": "Please choose a number from 1 to 20.",
  "alerts.minOrigins": "Please choose a number from 1 to 20.",
  "alerts.maxPerDay": "Please choose a number from 1 to 50.",
};

const COUNTRY = /^(?:filter\.)?countries\.(\d+)$/;

/** What a schema found fault with in a form, in words for who filled it in. */
export const formErrors = (error: ZodError, { countries, country }: Draft): FieldError[] => {
  const typed = [...countries, ...country.split(", ")];
  return fieldErrors(error).map(({ path, message }) => {
    const place = COUNTRY.exec(path)?.[1];
    const name = place === undefined ? undefined : typed[Number(place)];
    if (name !== undefined) return { path, message: `${name} is no country we know.` };
    return { path, message: WORDS[path] ?? message };
  });
};
