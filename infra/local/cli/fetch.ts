import { z } from "zod";
import { systemClock, userAgent } from "#functions/edges.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { answerLines } from "./lines.ts";
import type { Verb } from "./verb.ts";

export const fetch: Verb = {
  async run({ config, publicUrl, ...streams }) {
    const source = createFeedSource({
      userAgent: userAgent(publicUrl),
      allow: new Set(config.ALLOW_PRIVATE_NETWORK),
      now: systemClock,
    });
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
