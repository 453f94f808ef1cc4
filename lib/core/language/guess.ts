import { detectLanguage, type LanguageInput } from "./detect.ts";

/** The language of a text as ISO 639-1, undefined where it is not sure enough. */
export type Guess = (text: string) => string | undefined;

const UNKNOWN = "und";
/** What the best language must score, and how far ahead of the next: a wrong language is worse than none. */
const LEAST = 0.65;
const LEAD = 0.03;
/** As many UTF-16 units as are looked at. */
const SAMPLE = 400;

/**
 * Guesses by statistics of letters, for 60 languages. Its tables are large and take a while to load: ask for them only
 * where a language stays unknown.
 */
export async function loadGuess(): Promise<Guess> {
  const { eld } = await import("eld/extrasmall");
  return (text) => {
    const found = eld.detect(text.slice(0, SAMPLE));
    const [best = 0, next = 0] = Object.values(found.getScores());
    return found.isReliable() && best >= LEAST && best - next >= LEAD ? found.language : undefined;
  };
}

/** The guess where any of the texts needs it, since feed, script and words do not tell its language. */
export const guessFor = async (texts: readonly LanguageInput[]): Promise<Guess | undefined> =>
  texts.some((text) => detectLanguage(text) === UNKNOWN) ? loadGuess() : undefined;

/** The language of a text, `und` where nothing can tell. */
export function languageOf(input: LanguageInput, guess: Guess | undefined): string {
  const found = detectLanguage(input);
  return found === UNKNOWN ? (guess?.(`${input.title}\n${input.text}`) ?? UNKNOWN) : found;
}
