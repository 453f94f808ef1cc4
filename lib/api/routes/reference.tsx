/** @jsxImportSource hono/jsx */
import { once } from "#lib/core/once.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { documentInfo, withIdempotencyKey } from "../openapi.ts";
import { ReferencePage } from "../pages/reference.tsx";

/** The OpenAPI document, and a page to read it. */
export function addReference(app: ApiApp, { config }: ApiDeps): void {
  // Written at the first request: by then every route is there, and none comes later.
  const document = once(() =>
    withIdempotencyKey(app.getOpenAPI31Document(documentInfo(config.publicUrl))),
  );
  app.get("/openapi.json", (c) => c.json(document()));
  app.get("/docs", (c) => c.html(<ReferencePage document={document()} />));
}
