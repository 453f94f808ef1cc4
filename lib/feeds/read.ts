import { Parser } from "htmlparser2";
import type { DraftOutcome } from "./draft.ts";
import type { ReadLimits } from "./limits.ts";
import { readPlainXml } from "./plainxml.ts";
import { decoderFor, withoutPreamble } from "./prologue.ts";
import { DraftReader } from "./reader.ts";
import { SwiftTokenizer } from "./tokenizer.ts";

const PARSER_OPTIONS = {
  xmlMode: true,
  decodeEntities: false,
  lowerCaseTags: true,
  lowerCaseAttributeNames: true,
  Tokenizer: SwiftTokenizer,
} as const;

const readAny = (xml: string, reader: DraftReader): DraftOutcome => {
  const parser = new Parser(reader, PARSER_OPTIONS);
  parser.write(xml);
  reader.end();
  if (!reader.stopped) parser.end();
  return reader.outcome();
};

/**
 * Reads RSS 0.9x to 2.0, RDF and Atom 0.3 and 1.0, however broken, into a draft of what was understood before
 * the document ended or a limit was reached. Reasons: `html`, `not-a-feed`, `too-deep`.
 */
export function readDraft(
  source: string,
  base: string | undefined,
  limits: ReadLimits,
): DraftOutcome {
  const xml = withoutPreamble(source);
  const newReader = () => new DraftReader(base, limits, decoderFor(xml));
  const plain = newReader();
  return readPlainXml(xml, plain) ? plain.outcome() : readAny(xml, newReader());
}
