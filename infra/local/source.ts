import { userAgent } from "#functions/edges.ts";
import type { Config } from "#lib/config.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import type { Clock } from "#lib/ports.ts";

/** Feeds over the network, as this machine's settings allow; the caller closes it. */
export const localSource = (
  config: Config,
  publicUrl: string,
  now: Clock,
): ReturnType<typeof createFeedSource> =>
  createFeedSource({
    userAgent: userAgent(publicUrl),
    allow: new Set(config.ALLOW_PRIVATE_NETWORK),
    now,
  });
