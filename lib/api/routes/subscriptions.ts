import { createRoute, z } from "@hono/zod-openapi";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { rulesAt } from "#lib/core/rules/list.ts";
import { comingDigest } from "#lib/core/schedule/due.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { bearerOf } from "../bearer.ts";
import { API_CONSENT } from "../consent.ts";
import type { ApiApp, ApiContext, ApiDeps, Exported, TokenFailure } from "../deps.ts";
import { json, jsonBody } from "../openapi.ts";
import { problem, tokenProblem } from "../problem.ts";
import {
  ManageLinkRequest,
  SignUpRequest,
  SubscriptionExport,
  SubscriptionPatch,
  SubscriptionView,
  TokenRequest,
} from "../schemas/subscription.ts";
import { bodyProblems, problems } from "../schemas/problem.ts";

const tags = ["Subscriptions"];
const security = [{ manageToken: [] }];

const Accepted = z.object({ message: z.string() }).meta({ id: "Accepted" });

const signUp = createRoute({
  method: "post",
  path: "/v1/subscriptions",
  tags,
  summary: "Ask for a subscription",
  description:
    "A mail with a link goes to the address; nothing else is sent before that link is used. The answer is the same for every address.",
  request: { body: jsonBody(SignUpRequest) },
  responses: {
    202: json("Look into your mailbox", Accepted),
    ...bodyProblems("too-many-requests"),
  },
});

const confirm = createRoute({
  method: "post",
  path: "/v1/subscriptions/confirm",
  tags,
  summary: "Confirm a subscription",
  description: "A link works once: used again it is answered 410, `used-token`.",
  request: { body: jsonBody(TokenRequest) },
  responses: {
    200: json("It is active now", SubscriptionView),
    ...bodyProblems("malformed-token", "gone", "expired-token"),
  },
});

const manageLink = createRoute({
  method: "post",
  path: "/v1/manage-link",
  tags,
  summary: "Ask for a link to manage a subscription",
  request: { body: jsonBody(ManageLinkRequest) },
  responses: {
    202: json("Look into your mailbox", Accepted),
    ...bodyProblems("too-many-requests"),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/subscription",
  tags,
  security,
  summary: "The subscription a manage token is for",
  responses: { 200: json("The subscription", SubscriptionView), ...problems("unauthorised") },
});

const change = createRoute({
  method: "patch",
  path: "/v1/subscription",
  tags,
  security,
  summary: "Change filter, schedule, alerts or locale",
  request: { body: jsonBody(SubscriptionPatch) },
  responses: {
    200: json("The subscription as it is now", SubscriptionView),
    ...bodyProblems("unauthorised"),
  },
});

const erase = createRoute({
  method: "delete",
  path: "/v1/subscription",
  tags,
  security,
  summary: "End and erase the subscription",
  responses: { 204: { description: "It is gone" }, ...problems("unauthorised") },
});

const exported = createRoute({
  method: "get",
  path: "/v1/subscription/export",
  tags,
  security,
  summary: "Everything kept of you",
  responses: { 200: json("The export", SubscriptionExport), ...problems("unauthorised") },
});

const ACCEPTED = {
  message: "If this address can receive mail from us, a message with a link is on its way.",
};

/** What a reader sees of their subscription: no hashes, no counters, no pause or rule that has ended. */
export const viewOf = (subscription: Subscription, now: Date) => {
  const { id, email, state, filter, schedule, alerts, createdAt } = subscription;
  const { locale, pausedUntil, mutes, follows } = subscription;
  const at = instant(now);
  const nextDigestAt = comingDigest(subscription, now);
  const { confirmedAt } = subscription.consent;
  return {
    id,
    email,
    state,
    filter,
    filterText: describeFilter(filter),
    schedule,
    alerts,
    ...(locale && { locale }),
    ...(pausedUntil && isPaused(subscription, at) && { pausedUntil }),
    mutes: rulesAt(mutes, at),
    follows: rulesAt(follows, at),
    createdAt,
    ...(confirmedAt && { confirmedAt }),
    ...(nextDigestAt && { nextDigestAt }),
  };
};

/** Everything kept of a reader, as a file. */
export const exportOf = (c: ApiContext, exported: Exported, now: Date) => {
  const { subscription, consentAddresses, mails, alerts } = exported;
  c.header("content-disposition", 'attachment; filename="sitrep-export.json"');
  return c.json({ exportedAt: instant(now), subscription, consentAddresses, mails, alerts }, 200);
};

function addSigningUp(app: ApiApp, { subscribing, clientAddress, clock }: ApiDeps): void {
  app.openapi(signUp, async (c) => {
    const request = { ...c.req.valid("json"), ...API_CONSENT };
    const outcome = await subscribing.request(request, clientAddress(c));
    return outcome.ok ? c.json(ACCEPTED, 202) : problem(c, outcome.reason);
  });

  app.openapi(manageLink, async (c) => {
    const outcome = await subscribing.sendManageLink(c.req.valid("json").email, clientAddress(c));
    return outcome.ok ? c.json(ACCEPTED, 202) : problem(c, outcome.reason);
  });

  app.openapi(confirm, async (c) => {
    const outcome = await subscribing.confirm(c.req.valid("json").token, clientAddress(c));
    return outcome.ok
      ? c.json(viewOf(outcome.subscription, clock()), 200)
      : problem(c, tokenProblem(outcome.reason));
  });
}

/** Whatever is wrong with a bearer token, the answer is 401 (RFC 6750, 3.1); the field error says what. */
export const refusal = (reason: TokenFailure) => [
  { path: "authorization", message: `${reason} token` },
];

function addManaging(app: ApiApp, { subscribing, clock }: ApiDeps): void {
  app.openapi(read, async (c) => {
    const found = await subscribing.read(bearerOf(c));
    if (!found.ok) return problem(c, "unauthorised", refusal(found.reason));
    return c.json(viewOf(found.subscription, clock()), 200);
  });

  app.openapi(change, async (c) => {
    const found = await subscribing.update(bearerOf(c), c.req.valid("json"));
    if (!found.ok) return problem(c, "unauthorised", refusal(found.reason));
    return c.json(viewOf(found.subscription, clock()), 200);
  });

  app.openapi(erase, async (c) => {
    const found = await subscribing.erase(bearerOf(c));
    return found.ok ? c.body(null, 204) : problem(c, "unauthorised", refusal(found.reason));
  });

  app.openapi(exported, async (c) => {
    const found = await subscribing.export(bearerOf(c));
    if (!found.ok) return problem(c, "unauthorised", refusal(found.reason));
    return exportOf(c, found, clock());
  });
}

export function addSubscriptions(app: ApiApp, deps: ApiDeps): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "manageToken", {
    type: "http",
    scheme: "bearer",
    description: "The token of a mailed manage link, good for 4 hours.",
  });
  addSigningUp(app, deps);
  addManaging(app, deps);
}
