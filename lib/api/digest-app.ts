import { Hono } from "hono";
import type { ApiEnv, DigestDeps } from "./deps.ts";
import { equip } from "./equip.ts";
import { serveDigests } from "./routes/digest-formats.ts";

/** Digests in every format. A Lambda of its own: nothing else over HTTP needs the renderer. */
export function createDigestApp(deps: DigestDeps): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  equip(app, deps);
  serveDigests(app, deps);
  return app;
}
