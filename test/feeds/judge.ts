import { Parser, Tokenizer } from "htmlparser2";
import { type ParsedFeed, ParsedFeed as Schema, type RawEntry } from "#lib/core/model/entry.ts";
import { sanitisePlain } from "#lib/feeds/plainmarkup.ts";
import { sanitiseAny } from "#lib/feeds/sanitise.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { told, toldPlainly } from "./events.ts";
import type { Mutant } from "./mutants.ts";

const REASON = /^[a-z-]+$/;
const BANNED = new Set(
  "script style form iframe frame object embed applet svg math base link meta input button textarea select".split(
    " ",
  ),
);
const ADDRESSES = new Set(
  "href src srcset action formaction data poster background xlink:href".split(" "),
);
const SCHEME = /^([a-z][a-z0-9+.-]*):/;

/** The scheme a browser would see, blanks and controls aside. */
const schemeOf = (address: string): string | undefined =>
  SCHEME.exec(address.replace(/[\0- ]/g, "").toLowerCase())?.[1];

/** What is wrong with content that is shown: anything that runs, submits, embeds or styles. */
export function objectionToContent(html: string): string | undefined {
  let objection: string | undefined;
  const judge = {
    onopentag(tag: string, attributes: Record<string, string>) {
      if (BANNED.has(tag)) objection ??= `<${tag}> in content`;
      for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith("on") || name === "style") objection ??= `${name} in content`;
        const scheme = ADDRESSES.has(name) ? schemeOf(value) : undefined;
        if (scheme && !["http", "https", "mailto"].includes(scheme))
          objection ??= `${scheme}: in content`;
      }
    },
  };
  new Parser(judge, { decodeEntities: true }).end(html);
  return objection;
}

function objectionToEntry({ link, content }: RawEntry): string | undefined {
  const scheme = schemeOf(link ?? "");
  if (scheme && !/^https?$/.test(scheme)) return `link is ${scheme}:`;
  return objectionToContent(content ?? "");
}

const objectionToFeed = (feed: ParsedFeed): string | undefined => {
  const read = Schema.safeParse(feed);
  if (!read.success) return `schema: ${read.error.issues[0]?.path.join(".")}`;
  return feed.entries.map(objectionToEntry).find(Boolean);
};

export type Verdict = { fault?: string; read: boolean; seconds: number };

/** Reads what a server sent and says which promise that broke, if one; `seconds` is processor time. */
export async function judged({ body, contentType, base }: Mutant): Promise<Verdict> {
  const before = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  try {
    const outcome = await parseFeed(body, contentType, base);
    const seconds = spent();
    const fault = outcome.ok
      ? objectionToFeed(outcome.feed)
      : REASON.test(outcome.reason)
        ? undefined
        : `reason ${outcome.reason}`;
    return { read: outcome.ok, seconds, ...(fault && { fault }) };
  } catch (error) {
    return { read: false, seconds: spent(), fault: `threw ${String(error)}` };
  }
}

/** Our reader of plain documents tells what the library does. */
export function objectionToDocument(xml: string): string | undefined {
  const plain = toldPlainly(xml);
  return plain === undefined || JSON.stringify(plain) === JSON.stringify(told(Tokenizer, xml))
    ? undefined
    : "a plain document is read in two ways";
}

/** The sanitiser's two ways hold to one answer, and that is safe to show. */
export function objectionToBody(html: string, base: string): string | undefined {
  const plain = sanitisePlain(html, base)?.trim();
  const any = sanitiseAny(html, base);
  if (plain !== undefined && plain !== any) return "plain markup is sanitised in two ways";
  return objectionToContent(any);
}
