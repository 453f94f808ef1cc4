import { readFile } from "node:fs/promises";
import { ParseRequest, parseReport } from "#lib/feeds/verb.ts";
import { answerLines } from "./lines.ts";
import type { Verb } from "./verb.ts";

export const parse: Verb = {
  run: (streams) =>
    answerLines(streams, ParseRequest, async (request) => {
      const body = await readFile(request.file).catch(() => undefined);
      return body
        ? parseReport(request, body)
        : { file: request.file, ok: false, error: "file cannot be read" };
    }),
};
