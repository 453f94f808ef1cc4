import type { FetchOptions } from "#lib/feeds/fetch.ts";
import { userAgent } from "../edges.ts";
import { type Base, required } from "./base.ts";

/** How other servers are asked for feeds and pages. */
export const fetchOptions = ({ config, clock }: Base): FetchOptions => ({
  userAgent: userAgent(required(config.PUBLIC_URL, "PUBLIC_URL")),
  allow: new Set(config.ALLOW_PRIVATE_NETWORK),
  now: clock,
});
