import * as z from "zod";
import { classify } from "#lib/core/classify.ts";
import { guessFor } from "#lib/core/language/guess.ts";
import { wordingOf } from "#lib/core/normalise.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { answerLines, jsonLines, type Line, writeLine } from "./lines.ts";
import type { Verb } from "./verb.ts";

const Report = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(""),
  text: z.string().default(""),
  lang: z.string().optional(),
  /** A day or an instant; one that cannot be read is no date. */
  date: z
    .string()
    .refine((date) => !Number.isNaN(Date.parse(date)))
    .optional()
    .catch(undefined),
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
