import { type Token, tokenise } from "#lib/core/text/tokens.ts";

/** A part of a report as its readers are told of it. */
export type Passage = {
  text: string;
  tokens: readonly Token[];
  lang: string;
  where: "title" | "lead";
};

export const passageOf = (text: string, lang: string, where: Passage["where"]): Passage => ({
  text,
  tokens: tokenise(text),
  lang,
  where,
});
