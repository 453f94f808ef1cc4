import { createFeedSource } from "#lib/feeds/source.ts";
import type { FeedSource } from "#lib/ports.ts";
import { userAgent } from "../edges.ts";
import { type Base, required } from "./base.ts";

export const awsSource = ({ config, clock }: Base): FeedSource =>
  createFeedSource({
    userAgent: userAgent(required(config.PUBLIC_URL, "PUBLIC_URL")),
    allow: new Set(config.ALLOW_PRIVATE_NETWORK),
    now: clock,
  });
