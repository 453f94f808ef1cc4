/** @jsxImportSource hono/jsx */
import { createRoute, z } from "@hono/zod-openapi";
import { bearerOf } from "../bearer.ts";
import type { ApiApp, ApiContext, ApiDeps, TokenFailure } from "../deps.ts";
import { field, postedForm } from "../draft.ts";
import { json, jsonBody } from "../openapi.ts";
import { failurePage, linkFailurePage } from "../pages/failure.tsx";
import { AgreedPage, MovePage, MoveSentPage, TakenPage } from "../pages/move.tsx";
import { type FieldError, problem } from "../problem.ts";
import { bodyProblems } from "../schemas/problem.ts";
import { ManageLinkRequest } from "../schemas/subscription.ts";
import { managePage } from "./manage-actions.tsx";

const MoveAccepted = z.object({ message: z.string() }).meta({ id: "MoveAccepted" });

const addressRoute = createRoute({
  method: "post",
  path: "/v1/subscription/address",
  tags: ["Subscriptions"],
  security: [{ manageToken: [] }],
  summary: "Ask to move a subscription to another address",
  description:
    "A mail with a link goes to the old address and one to the new; it moves when both have agreed within 48 hours. A newer request takes the place of an older one. The answer is the same for every address but the present one.",
  request: { body: jsonBody(ManageLinkRequest.meta({ id: "Address" })) },
  responses: {
    202: json("Look into both mailboxes", MoveAccepted),
    ...bodyProblems("unauthorised", "too-many-requests", "too-many-mails"),
  },
});

const ACCEPTED = {
  message:
    "If both addresses can receive mail from us, a message with a link is on its way to each.",
};

const refused = (c: ApiContext, reason: TokenFailure | "taken") =>
  reason === "taken" ? c.html(<TakenPage />, 409) : linkFailurePage(c, reason);

const SAME: FieldError = {
  path: "email",
  message: "this is the address of this subscription already",
};

function addApi(app: ApiApp, { subscribing, clientAddress }: ApiDeps): void {
  app.openapi(addressRoute, async (c) => {
    const { email } = c.req.valid("json");
    const outcome = await subscribing.requestMove(bearerOf(c), email, clientAddress(c));
    if (outcome.ok) return c.json(ACCEPTED, 202);
    const { reason } = outcome;
    if (reason === "same-address") return problem(c, "invalid-input", [SAME]);
    return reason === "too-many-requests" || reason === "too-many-mails"
      ? problem(c, reason)
      : problem(c, "unauthorised", [{ path: "authorization", message: `${reason} token` }]);
  });
}

/** What the reader's own page says where their mails cannot go to what was typed. */
const FAULTS = {
  "invalid-input": "This is no e-mail address, such as reader@mail.example.",
  "same-address": "Your mails go to this address already.",
} as const;

function addForm(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress } = deps;
  app.post("/address", async (c) => {
    const posted = await postedForm(c);
    const token = field(posted, "token");
    const found = await subscribing.read(token);
    if (!found.ok) return linkFailurePage(c, found.reason);
    const back = (...errors: FieldError[]) =>
      managePage(c, deps, { token, subscription: found.subscription }, { errors });
    const parsed = ManageLinkRequest.safeParse({ email: field(posted, "email") });
    if (!parsed.success) return back({ path: "email", message: FAULTS["invalid-input"] });
    const outcome = await subscribing.requestMove(token, parsed.data.email, clientAddress(c));
    if (outcome.ok) return c.html(<MoveSentPage />);
    const { reason } = outcome;
    if (reason === "same-address") return back({ path: "email", message: FAULTS[reason] });
    return reason === "too-many-requests" || reason === "too-many-mails"
      ? failurePage(c, reason)
      : linkFailurePage(c, reason);
  });
}

/** Change of address: asked for by whoever holds a manage link, agreed to by both mailboxes. */
export function addMoving(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress } = deps;
  addApi(app, deps);
  addForm(app, deps);
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
