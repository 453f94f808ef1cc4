import { readFile } from "node:fs/promises";
import { z } from "zod";
import { classify } from "#lib/core/classify.ts";
import { clusterAll } from "#lib/core/stories/batch.ts";
import type { StoryDoc } from "#lib/core/stories/doc.ts";
import { ParseRequest, parseReport } from "#lib/feeds/verb.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { systemClock, userAgent } from "#functions/runtime.ts";
import { jsonLines, writeLine } from "./lines.ts";
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

export const parse: Verb = {
  summary: "Parse feed files: {file, headers?, base?} a line",
  async run({ stdin, stdout }) {
    for await (const request of jsonLines(stdin, ParseRequest)) {
      const body = await readFile(request.file).catch(() => undefined);
      const missing = { file: request.file, ok: false, error: "file cannot be read" };
      await writeLine(stdout, body ? await parseReport(request, body) : missing);
    }
  },
};

const understood = ({ title, text, lang }: z.infer<typeof Report>) =>
  classify({ title, text, ...(lang && { lang }) });

export const classifyVerb: Verb = {
  summary: "Topics, countries and parties of reports: {id, title, text, lang?} a line",
  async run({ stdin, stdout }) {
    for await (const report of jsonLines(stdin, Report)) {
      await writeLine(stdout, { id: report.id, ...understood(report) });
    }
  },
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

export const cluster: Verb = {
  summary:
    "Group reports into stories and threads: {id, title, text, lang?, date?, source?} a line",
  async run({ stdin, stdout }) {
    const reports: z.infer<typeof Dated>[] = [];
    for await (const report of jsonLines(stdin, Dated)) reports.push(report);
    const found = new Map(clusterAll(reports.map(docOf)).map((each) => [each.itemId, each]));
    for (const { id } of reports) {
      const { story, thread } = found.get(String(id)) ?? {};
      await writeLine(stdout, { id, story, thread });
    }
  },
};

export const fetch: Verb = {
  summary: "Fetch addresses as a poll would: {url} a line",
  async run({ stdin, stdout, config, publicUrl }) {
    const source = createFeedSource({
      userAgent: userAgent(publicUrl),
      allow: new Set(config.ALLOW_PRIVATE_NETWORK),
      now: systemClock,
    });
    try {
      for await (const { url } of jsonLines(stdin, z.object({ url: z.string() }))) {
        const outcome = await source.fetch(url);
        await writeLine(stdout, {
          url,
          outcome: outcome.kind,
          ...("reason" in outcome && { reason: outcome.reason }),
          ...(outcome.kind === "fetched" && { bytes: outcome.body.byteLength }),
          ...(outcome.finalUrl && { finalUrl: outcome.finalUrl }),
        });
      }
    } finally {
      await source.close();
    }
  },
};
