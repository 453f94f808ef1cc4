import * as z from "zod";

const isLocale = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).language.length > 0;
  } catch {
    return false;
  }
};

const LONGEST_LOCALE = 35;
const LOCALE_FAULT = { error: "expected a locale (BCP 47) such as en-US or de-DE", abort: true };

/** A locale such as `en-US` or `de`, put into its one spelling, which may be longer than what was given. */
export const Locale = z
  .string()
  .max(LONGEST_LOCALE, LOCALE_FAULT)
  .refine(isLocale, LOCALE_FAULT)
  .overwrite((tag) => new Intl.Locale(tag).toString())
  .max(LONGEST_LOCALE, LOCALE_FAULT);
