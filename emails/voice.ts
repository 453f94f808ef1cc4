import { localeOf } from "#lib/core/locale.ts";
import { type Formats, formatsOf } from "./formats.ts";
import { english, type Messages } from "./messages.ts";

/** How a mail speaks: its language, its words, and the reader's way with numbers and dates. */
export type Voice = Formats & {
  /** `New to us 16–23 November 2026`; short, the dates alone. */
  windowDates: Formats["windowDates"];
  /** BCP 47. */
  locale: string;
  /** Of our own words, ISO 639; what is quoted has its own. */
  lang: string;
  dir: "ltr" | "rtl";
  timeZone: string;
  words: Messages;
};

/** What decides a voice: a locale (BCP 47; British English without one) and an IANA time zone. */
export type Speech = { locale?: string | undefined; timeZone: string };

const voices = new Map<string, Voice>();
/** Zones times regions held at once; the least recently used goes first. */
const MOST = 64;

/** The voice for a reader; making one is dear, so it is made once for a locale and an IANA time zone. */
export const voiceOf = ({ locale, timeZone }: Speech): Voice => {
  const written = localeOf(locale);
  const key = `${written} ${timeZone}`;
  const known = voices.get(key);
  if (known) {
    voices.delete(key);
    voices.set(key, known);
    return known;
  }
  const formats = formatsOf(written, timeZone);
  const words = english(formats);
  const voice: Voice = {
    ...formats,
    windowDates: (window, month = "long") => {
      const dates = formats.windowDates(window, month);
      return month === "long" ? words.newToUs(dates) : dates;
    },
    locale: written,
    lang: "en",
    dir: "ltr",
    timeZone,
    words,
  };
  voices.set(key, voice);
  for (const oldest of voices.keys()) {
    if (voices.size <= MOST) break;
    voices.delete(oldest);
  }
  return voice;
};
