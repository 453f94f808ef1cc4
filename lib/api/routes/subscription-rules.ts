import { createRoute } from "@hono/zod-openapi";
import { instant } from "#lib/core/model/common.ts";
import { bearerOf } from "../bearer.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { json, jsonBody } from "../openapi.ts";
import { fieldErrors, problem } from "../problem.ts";
import { readableRule, TOO_MANY_RULES } from "../rules.ts";
import { bodyProblems } from "../schemas/problem.ts";
import {
  DigestMailed,
  DigestNowRequest,
  PauseRequest,
  RuleRequest,
  RuleTarget,
  RuleTargetFields,
} from "../schemas/rules.ts";
import { SubscriptionView } from "../schemas/subscription.ts";
import { pastWindowOf } from "../window.ts";
import { digestLinks } from "../digest-links.ts";
import { refusal, viewOf } from "./subscriptions.ts";

const tags = ["Subscriptions"];
const security = [{ manageToken: [] }];
const now = json("The subscription as it is now", SubscriptionView);

const pause = createRoute({
  method: "post",
  path: "/v1/subscription/pause",
  tags,
  security,
  summary: "Pause all mail until a day or instant, or end the pause",
  description:
    "At most 366 days ahead. The first digest after a pause covers its usual week or day, not the pause.",
  request: { body: jsonBody(PauseRequest) },
  responses: { 200: now, ...bodyProblems("unauthorised") },
});

const digestNow = createRoute({
  method: "post",
  path: "/v1/subscription/digests",
  tags,
  security,
  summary: "Mail me the digest of a past window now",
  description:
    "Made with the subscription's own filter, mutes and follows. The same digest is sent once, however often it is asked for.",
  request: { body: jsonBody(DigestNowRequest) },
  responses: {
    202: json("It is on its way", DigestMailed),
    ...bodyProblems("unauthorised", "not-active", "paused", "too-many-mails"),
  },
});

const RULES = {
  mutes: { add: "Mute something", remove: "Mute something no longer" },
  follows: { add: "Follow something", remove: "Follow something no longer" },
} as const;

const addRoute = <L extends keyof typeof RULES>(list: L) =>
  createRoute({
    method: "post",
    path: `/v1/subscription/${list}`,
    tags,
    security,
    summary: RULES[list].add,
    description:
      "Takes the place of an earlier rule for the same thing; at most 50. What is muted stays out whatever else holds; what is followed comes whatever the filter asks for, unless it is muted.",
    request: { body: jsonBody(RuleRequest) },
    responses: { 200: now, ...bodyProblems("unauthorised") },
  });

const removeRoute = <L extends keyof typeof RULES>(list: L) =>
  createRoute({
    method: "delete",
    path: `/v1/subscription/${list}`,
    tags,
    security,
    summary: RULES[list].remove,
    description: "What to remove stands in the query or in the body. Repeats harmlessly.",
    request: {
      query: RuleTargetFields,
      body: { ...jsonBody(RuleTargetFields), required: false },
    },
    responses: { 200: now, ...bodyProblems("unauthorised") },
  });

function addRules(app: ApiApp, deps: ApiDeps, list: keyof typeof RULES): void {
  const { subscribing, stores, clock } = deps;

  app.openapi(addRoute(list), async (c) => {
    const token = bearerOf(c);
    // Only who may add a rule has its source looked up.
    const may = await subscribing.read(token);
    if (!may.ok) return problem(c, "unauthorised", refusal(may.reason));
    const feeds = () => stores.feeds.list();
    const read = await readableRule(c.req.valid("json"), instant(clock()), feeds);
    if (!read.ok) return problem(c, "invalid-input", [read.error]);
    const found = await subscribing.addRule(token, list, read.rule);
    if (found.ok) return c.json(viewOf(found.subscription, clock()), 200);
    return found.reason === "too-many-rules"
      ? problem(c, "invalid-input", [TOO_MANY_RULES])
      : problem(c, "unauthorised", refusal(found.reason));
  });

  app.openapi(removeRoute(list), async (c) => {
    const asked = { ...c.req.valid("query"), ...c.req.valid("json") };
    const target = RuleTarget.safeParse(asked);
    if (!target.success) return problem(c, "invalid-input", fieldErrors(target.error));
    const found = await subscribing.removeRule(bearerOf(c), list, target.data);
    if (!found.ok) return problem(c, "unauthorised", refusal(found.reason));
    return c.json(viewOf(found.subscription, clock()), 200);
  });
}

/** What a reader sets beside filter and schedule: pause, mutes and follows; and a digest at once. */
export function addSubscriptionRules(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clock, config } = deps;

  app.openapi(pause, async (c) => {
    const found = await subscribing.pause(bearerOf(c), c.req.valid("json").until);
    if (found.ok) return c.json(viewOf(found.subscription, clock()), 200);
    return found.reason === "refused"
      ? problem(c, "invalid-input", [{ path: "until", message: found.message }])
      : problem(c, "unauthorised", refusal(found.reason));
  });

  addRules(app, deps, "mutes");
  addRules(app, deps, "follows");

  app.openapi(digestNow, async (c) => {
    const window = pastWindowOf(c.req.valid("json"), clock());
    if (!window.ok) return problem(c, "invalid-input", [window.error]);
    const outcome = await subscribing.mailNow(bearerOf(c), window.window);
    if (outcome.ok) {
      const { id, from, to, totals } = outcome.digest;
      const links = digestLinks(config.publicUrl, id);
      return c.json({ id, from, to, stories: totals.stories, links }, 202);
    }
    const { reason } = outcome;
    if (reason === "too-many-requests") return problem(c, "too-many-mails");
    return reason === "not-active" || reason === "paused"
      ? problem(c, reason)
      : problem(c, "unauthorised", refusal(reason));
  });
}
