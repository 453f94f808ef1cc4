import { createRoute, z } from "@hono/zod-openapi";
import type { Suppression } from "#lib/ports.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { isId } from "../ids.ts";
import { json } from "../openapi.ts";
import { problem } from "../problem.ts";
import { DeliveryView } from "../schemas/catalogue.ts";
import {
  DeadLetterList,
  RunPage,
  RunsQuery,
  SuppressedAddress,
  SuppressionPage,
  SuppressionsQuery,
} from "../schemas/operating.ts";
import { problems } from "../schemas/problem.ts";

const base = { tags: ["Admin"], security: [{ adminToken: [] }] };

const listRuns = createRoute({
  ...base,
  method: "get",
  path: "/v1/admin/runs",
  summary: "The runs of the jobs, newest first",
  request: { query: RunsQuery },
  responses: {
    200: json("A page of runs", RunPage),
    ...problems("invalid-input", "unauthorised"),
  },
});

const release = createRoute({
  ...base,
  method: "post",
  path: "/v1/admin/deliveries/{id}/release",
  summary: "Plan a delivery again that is unknown or failed",
  description:
    "It goes out under a new idempotency key: where the provider did send it the first time, the reader gets it twice. In any other state it is left alone, and the answer names the state.",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: json("The delivery, planned again", DeliveryView),
    ...problems("unauthorised", "not-found", "not-releasable"),
  },
});

const listSuppressions = createRoute({
  ...base,
  method: "get",
  path: "/v1/admin/suppressions",
  summary: "Addresses that get no more mail, by hash",
  description:
    "With `email` that address alone. Suppressions of before they were listed are found by `email` only.",
  request: { query: SuppressionsQuery },
  responses: {
    200: json("A page of suppressions", SuppressionPage),
    ...problems("invalid-input", "unauthorised"),
  },
});

const lifted = { 204: { description: "It is lifted, and what bounced there forgotten" } };

const liftByHash = createRoute({
  ...base,
  method: "delete",
  path: "/v1/admin/suppressions/{hash}",
  summary: "Lift a suppression",
  request: { params: z.object({ hash: z.string() }) },
  responses: { ...lifted, ...problems("unauthorised", "not-found") },
});

const liftByAddress = createRoute({
  ...base,
  method: "delete",
  path: "/v1/admin/suppressions",
  summary: "Lift the suppression of an address",
  request: { query: SuppressedAddress },
  responses: { ...lifted, ...problems("invalid-input", "unauthorised", "not-found") },
});

const listDeadLetters = createRoute({
  ...base,
  method: "get",
  path: "/v1/admin/dead-letters",
  summary: "What the queues gave up on",
  description:
    "A look that takes nothing away: for each queue roughly how much lies there, and some of it.",
  responses: { 200: json("The queues", DeadLetterList), ...problems("unauthorised") },
});

const viewOf = ({ emailHash, ...rest }: Suppression) => ({ hash: emailHash, ...rest });

function addSuppressions(app: ApiApp, { stores: { subscriptions }, operator }: ApiDeps): void {
  /** False where there is nothing to lift. */
  const lift = async (hash: string): Promise<boolean> => {
    if (!(await subscriptions.suppression(hash))) return false;
    await subscriptions.lift(hash);
    return true;
  };

  app.openapi(listSuppressions, async (c) => {
    const { email, cursor } = c.req.valid("query");
    if (email === undefined) {
      const page = await subscriptions.suppressions(cursor);
      return c.json({ ...page, items: page.items.map(viewOf) }, 200);
    }
    const found = await subscriptions.suppression(operator.hashOf(email));
    return c.json({ items: found ? [viewOf(found)] : [] }, 200);
  });

  app.openapi(liftByHash, async (c) => {
    const { hash } = c.req.valid("param");
    return isId(hash) && (await lift(hash)) ? c.body(null, 204) : problem(c, "not-found");
  });

  app.openapi(liftByAddress, async (c) => {
    const { email } = c.req.valid("query");
    return (await lift(operator.hashOf(email))) ? c.body(null, 204) : problem(c, "not-found");
  });
}

/** What the operator looks into and sets right while the service runs. */
export function addOperating(app: ApiApp, deps: ApiDeps): void {
  const { stores, operator } = deps;
  app.openapi(listRuns, async (c) => {
    const { limit, job, cursor } = c.req.valid("query");
    const asked = { limit, ...(job && { job }), ...(cursor !== undefined && { cursor }) };
    return c.json(await stores.runs.list(asked), 200);
  });

  app.openapi(release, async (c) => {
    const { id } = c.req.valid("param");
    if (!isId(id)) return problem(c, "not-found");
    const outcome = await operator.release(id);
    if (outcome.ok) return c.json(outcome.delivery, 200);
    if (outcome.state === "missing") return problem(c, "not-found");
    const message = `expected unknown or failed; it is ${outcome.state}`;
    return problem(c, "not-releasable", [{ path: "state", message }]);
  });

  addSuppressions(app, deps);
  app.openapi(listDeadLetters, async (c) =>
    c.json({ items: await operator.deadLetters.look() }, 200),
  );
}
