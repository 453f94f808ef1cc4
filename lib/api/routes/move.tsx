/** @jsxImportSource hono/jsx */
import { createRoute, z } from "@hono/zod-openapi";
import { bearerOf } from "../bearer.ts";
import type { ApiApp, ApiContext, ApiDeps, TokenFailure } from "../deps.ts";
import { field, postedForm } from "../draft.ts";
import { json, jsonBody } from "../openapi.ts";
import { failurePage, linkFailurePage } from "../pages/failure.tsx";
import { AgreedPage, MovePage, MoveSentPage, TakenPage } from "../pages/move.tsx";
import { problem } from "../problem.ts";
import { bodyProblems } from "../schemas/problem.ts";
import { ManageLinkRequest } from "../schemas/subscription.ts";

const MoveAccepted = z.object({ message: z.string() }).meta({ id: "MoveAccepted" });

const addressRoute = createRoute({
  method: "post",
  path: "/v1/subscription/address",
  tags: ["Subscriptions"],
  security: [{ manageToken: [] }],
  summary: "Ask to move a subscription to another address",
  description:
    "A mail with a link goes to the old address and one to the new; it moves when both have agreed within 48 hours. A newer request takes the place of an older one. The answer is the same for every address.",
  request: { body: jsonBody(ManageLinkRequest.meta({ id: "Address" })) },
  responses: {
    202: json("Look into both mailboxes", MoveAccepted),
    ...bodyProblems("unauthorised", "too-many-requests"),
  },
});

const ACCEPTED = {
  message:
    "If both addresses can receive mail from us, a message with a link is on its way to each.",
};

const refused = (c: ApiContext, reason: TokenFailure | "taken") =>
  reason === "taken" ? c.html(<TakenPage />, 409) : linkFailurePage(c, reason);

function addAsking(app: ApiApp, { subscribing, clientAddress }: ApiDeps): void {
  app.openapi(addressRoute, async (c) => {
    const { email } = c.req.valid("json");
    const outcome = await subscribing.requestMove(bearerOf(c), email, clientAddress(c));
    if (outcome.ok) return c.json(ACCEPTED, 202);
    return outcome.reason === "too-many-requests"
      ? problem(c, outcome.reason)
      : problem(c, "unauthorised", [{ path: "authorization", message: `${outcome.reason} token` }]);
  });

  app.post("/address", async (c) => {
    const posted = await postedForm(c);
    const parsed = ManageLinkRequest.safeParse({ email: field(posted, "email") });
    if (!parsed.success) return failurePage(c, "invalid-input");
    const token = field(posted, "token");
    const outcome = await subscribing.requestMove(token, parsed.data.email, clientAddress(c));
    if (outcome.ok) return c.html(<MoveSentPage />);
    return outcome.reason === "too-many-requests"
      ? failurePage(c, outcome.reason)
      : linkFailurePage(c, outcome.reason);
  });
}

/** Change of address: asked for by whoever holds a manage link, agreed to by both mailboxes. */
export function addMoving(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress } = deps;
  addAsking(app, deps);
  app.get("/move", async (c) => {
    const token = c.req.query("token") ?? "";
    const found = await subscribing.readMove(token);
    return found.ok
      ? c.html(<MovePage token={token} side={found.side} moving={found} />)
      : refused(c, found.reason);
  });
  app.post("/move", async (c) => {
    const token = field(await postedForm(c), "token");
    const outcome = await subscribing.agreeToMove(token, clientAddress(c));
    return outcome.ok
      ? c.html(<AgreedPage done={outcome.done} moving={outcome} />)
      : refused(c, outcome.reason);
  });
}
