import * as z from "zod";
import { classify } from "#lib/core/classify.ts";
import { dayIn } from "#lib/core/dates/calendar.ts";
import { guessFor } from "#lib/core/language/guess.ts";
import { wordingOf } from "#lib/core/normalise.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { parseDate } from "#lib/feeds/dates.ts";
import { answerLines, jsonLines, type Line, writeLine } from "./lines.ts";
import type { Verb } from "./verb.ts";

const BEGINS_WITH_YEAR = /^\d{4}(?:-|$)/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** A year or a month alone tells no day, and spoils nothing. */
const NO_DAY = /^(?:\d{4}(?:-\d\d)?)?$/;

/** A day as it is, what else a feed may write as an instant; undefined where it is neither or tells no day. */
function publishedIn(date: string): string | undefined {
  if (BEGINS_WITH_YEAR.test(date) && dayIn(date) === undefined) return undefined;
  return DAY.test(date) ? date : (parseDate(date) ?? undefined);
}

/** When a report was published; an empty one is none, nor is one without a day. */
const Published = z.string().transform((text, context) => {
  const date = text.trim();
  const published = publishedIn(date);
  if (published === undefined && !NO_DAY.test(date))
    context.addIssue(`expected a day or an instant such as 2026-11-20, not ${date.slice(0, 40)}`);
  return published;
});

const Report = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(""),
  text: z.string().default(""),
  lang: z.string().optional(),
  date: Published.optional(),
});

const Sourced = Report.extend({
  source: z.string().optional(),
  outlet: z.string().optional(),
});

/** A report's wording as ingest keeps it, and what it is about. */
const understood = async ({ lang, date, ...report }: z.infer<typeof Report>) => {
  const wording = wordingOf(report);
  const guess = await guessFor([{ ...wording, prior: lang ?? null }]);
  const told = { ...(lang && { lang }), ...(date && { date }) };
  return { wording, about: classify({ ...wording, ...told, guess }) };
};

export const classifyVerb: Verb = {
  run: (streams) =>
    answerLines(streams, Report, async (report) => {
      const { about } = await understood(report);
      return { id: report.id, ...about };
    }),
};

const docOf = async (report: z.infer<typeof Sourced>): Promise<StoryDoc> => {
  const { wording, about } = await understood(report);
  const { lang, topics, countries, parties, pairs } = about;
  const sourceId = report.source ?? report.outlet;
  return {
    itemId: String(report.id),
    ...wording,
    language: lang,
    at: report.date ? new Date(report.date).toISOString() : null,
    topics: topics.map(({ slug }) => slug),
    countries,
    parties,
    pairs,
    ...(sourceId && { sourceId }),
  };
};

/** Stories are final only once every line has been read, so that the order of lines means nothing. */
export const cluster: Verb = {
  async run({ stdin, stdout }) {
    const lines: Line<z.infer<typeof Sourced>>[] = [];
    for await (const line of jsonLines(stdin, Sourced)) lines.push(line);
    const reports = lines.flatMap((line) => (line.ok ? [line.value] : []));
    const docs = await Promise.all(reports.map(docOf));
    const found = new Map(clusterAll(docs).map((each) => [each.itemId, each]));
    for (const line of lines) {
      if (!line.ok) await writeLine(stdout, line.fault);
      else {
        const { story, thread } = found.get(String(line.value.id)) ?? {};
        await writeLine(stdout, { id: line.value.id, story, thread });
      }
    }
  },
};
