import { z } from "zod";
import { classify } from "#lib/core/classify.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { answerLines, jsonLines, type Line, writeLine } from "./lines.ts";
import type { Verb } from "./verb.ts";

const Report = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(""),
  text: z.string().default(""),
  lang: z.string().optional(),
});

const Dated = Report.extend({
  date: z
    .string()
    .refine((date) => !Number.isNaN(Date.parse(date)), "expected a day or an instant, ISO 8601")
    .optional(),
  source: z.string().optional(),
  outlet: z.string().optional(),
});

const understood = ({ title, text, lang }: z.infer<typeof Report>) =>
  classify({ title, text, ...(lang && { lang }) });

export const classifyVerb: Verb = {
  run: (streams) =>
    answerLines(streams, Report, (report) => ({ id: report.id, ...understood(report) })),
};

const docOf = (report: z.infer<typeof Dated>): StoryDoc => {
  const { lang, countries, parties, pairs } = understood(report);
  const sourceId = report.source ?? report.outlet;
  return {
    itemId: String(report.id),
    title: report.title,
    text: report.text,
    language: lang,
    at: report.date ? new Date(report.date).toISOString() : null,
    countries,
    parties,
    pairs,
    ...(sourceId && { sourceId }),
  };
};

/** Stories are final only once every line has been read, so that the order of lines means nothing. */
export const cluster: Verb = {
  async run({ stdin, stdout }) {
    const lines: Line<z.infer<typeof Dated>>[] = [];
    for await (const line of jsonLines(stdin, Dated)) lines.push(line);
    const reports = lines.flatMap((line) => (line.ok ? [line.value] : []));
    const found = new Map(clusterAll(reports.map(docOf)).map((each) => [each.itemId, each]));
    for (const line of lines) {
      if (!line.ok) await writeLine(stdout, { error: line.error });
      else {
        const { story, thread } = found.get(String(line.value.id)) ?? {};
        await writeLine(stdout, { id: line.value.id, story, thread });
      }
    }
  },
};
