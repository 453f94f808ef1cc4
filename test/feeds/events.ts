import { Parser } from "htmlparser2";
import type { Tokenizer } from "htmlparser2";
import { readPlainXml } from "#lib/feeds/plainxml.ts";

type Event = unknown[];

/** Notes what it is told, with a copy of what may be changed later. */
const notes = () => {
  const events: Event[] = [];
  const note = (event: string) => (one?: unknown, other?: unknown) => {
    events.push([event, one, typeof other === "object" ? { ...other } : undefined]);
  };
  const listener = {
    onopentag: note("open"),
    onclosetag: note("close"),
    ontext: note("text"),
    oncdatastart: note("CDATA"),
    oncdataend: note("end of CDATA"),
  };
  return { events, listener };
};

/** What the library's parser tells of a document that comes in pieces. */
export function told(tokenizer: typeof Tokenizer, ...pieces: readonly string[]): Event[] {
  const { events, listener } = notes();
  const options = { xmlMode: true, decodeEntities: false, Tokenizer: tokenizer };
  const parser = new Parser(listener, {
    ...options,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  for (const piece of pieces) parser.write(piece);
  parser.end();
  return events;
}

/** What our own reader tells of one that is written plainly; undefined where it is not. */
export function toldPlainly(xml: string): Event[] | undefined {
  const { events, listener } = notes();
  return readPlainXml(xml, { ...listener, stopped: false }) ? events : undefined;
}
