import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { detectLanguage } from "#lib/core/language/detect.ts";
import { type Guess, guessFor, languageOf, loadGuess } from "#lib/core/language/guess.ts";

/** Short sentences that give feed, script and stopwords little to tell by, and names in no language (`und`). */
const ROWS = readFileSync(join(import.meta.dirname, "unknown.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [language: string, text: string]);

let guess: Guess;
beforeAll(async () => {
  guess = await loadGuess();
});

const tally = (languageIn: (text: string) => string) => {
  const found = ROWS.map(([language, text]) => [language, languageIn(text)] as const);
  return {
    right: found.filter(([language, told]) => told === language).length,
    wrong: found.filter(([language, told]) => told !== "und" && told !== language).length,
  };
};

describe("a guess", () => {
  it("tells half of what stays unknown, and is wrong once", () => {
    const alone = tally((text) => detectLanguage({ title: "", text }));
    const guessed = tally((text) => languageOf({ title: "", text }, guess));
    expect(guessed.right - alone.right).toBeGreaterThanOrEqual(24);
    expect(guessed.wrong - alone.wrong).toBeLessThanOrEqual(1);
  });

  it.each(ROWS.filter(([language]) => ["sw", "cy", "ga", "zu", "rw"].includes(language)))(
    "rather says nothing than something wrong of a language it does not know (%s): %s",
    (_, text) => {
      expect(guess(text)).toBeUndefined();
    },
  );

  it("overrules nothing that feed, script or words tell", () => {
    const text = "Sojojin sun fara atisaye.";
    const wrong = () => "az";
    expect(languageOf({ title: "", text, prior: "fr" }, wrong)).toBe("fr");
    expect(languageOf({ title: "", text: "해군이 훈련했다." }, wrong)).toBe("ko");
  });

  it("is what a classification goes by, and nothing without one", () => {
    const report = { title: "", text: "Marina Militare riceve nuova fregata." };
    expect(classify(report).lang).toBe("und");
    expect(classify({ ...report, guess }).lang).toBe("it");
  });
});

describe("guessFor", () => {
  it("loads nothing where every language is told", async () => {
    const known = { title: "The navy and the army", text: "They said that it is over." };
    expect(await guessFor([known])).toBeUndefined();
    expect(await guessFor([known, { title: "", text: "Gobernuak dronak" }])).toBeDefined();
  });
});
