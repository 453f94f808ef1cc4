import * as z from "zod";
import { localSource } from "#local/source.ts";
import { answerLines } from "./lines.ts";
import type { Verb } from "./verb.ts";

export const fetch: Verb = {
  async run({ config, publicUrl, clock, ...streams }) {
    const source = localSource(config, publicUrl, clock);
    try {
      await answerLines(streams, z.object({ url: z.string() }), async ({ url }) => {
        const outcome = await source.fetch(url);
        return {
          url,
          outcome: outcome.kind,
          ...("reason" in outcome && { reason: outcome.reason }),
          ...(outcome.kind === "fetched" && { bytes: outcome.body.byteLength }),
          ...(outcome.finalUrl && { finalUrl: outcome.finalUrl }),
        };
      });
    } finally {
      await source.close();
    }
  },
};
