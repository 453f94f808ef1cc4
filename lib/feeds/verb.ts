import * as z from "zod";
import type { ParsedFeed } from "#lib/core/model/entry.ts";
import { parseFeed } from "./parse.ts";

/** A line of the operator's `parse` verb; header names in any case. */
export const ParseRequest = z.object({
  file: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
  base: z.string().nullish(),
});
export type ParseRequest = z.infer<typeof ParseRequest>;

export type ParseReport = { file: string; ok: boolean; error?: string } & Partial<
  ReturnType<typeof describe>
>;

const describe = ({ entries, ...feed }: ParsedFeed) => ({
  feed: {
    title: feed.title,
    link: feed.link,
    id: feed.id,
    date: feed.updated,
    summary: feed.summary,
    language: feed.language,
  },
  items: entries.map(({ id, title, link, published, updated, summary, content }) => ({
    id,
    title,
    link,
    date: published ?? updated,
    summary,
    content,
  })),
});

const header = (request: ParseRequest, name: string): string | null =>
  Object.entries(request.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;

/** The base of a document: `Content-Location` (RFC 9110, 8.7) within the address it was fetched from. */
const baseOf = (request: ParseRequest): string => {
  const fetched = request.base ?? "";
  const location = header(request, "content-location") ?? fetched;
  const outer = URL.canParse(fetched) ? fetched : undefined;
  const base = URL.canParse(location, outer) ? new URL(location, outer) : undefined;
  return base && /^https?:$/.test(base.protocol) ? base.href : fetched;
};

/** What the `parse` verb prints for one file: the feed, or why it could not be read. */
export async function parseReport(request: ParseRequest, body: Uint8Array): Promise<ParseReport> {
  const outcome = await parseFeed(body, header(request, "content-type"), baseOf(request));
  return outcome.ok
    ? { file: request.file, ok: true, ...describe(outcome.feed) }
    : { file: request.file, ok: false, error: outcome.reason };
}
