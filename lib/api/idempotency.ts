import type { MiddlewareHandler } from "hono";
import { shortHash } from "#lib/core/hash.ts";
import { seal, unseal } from "#lib/core/seal.ts";
import type { RandomHex, ReplyStore } from "#lib/ports.ts";
import type { ApiEnv } from "./deps.ts";
import { problem } from "./problem.ts";

const HEADER = "idempotency-key";
/** Long enough that two clients do not choose the same by accident. */
const KEY = /^[\x21-\x7e]{16,200}$/;
const KEPT_HEADERS = ["content-type", "location"];

type Reply = { status: number; headers: Record<string, string>; body: string };

export type IdempotencyDeps = {
  stores: { replies: ReplyStore };
  random: RandomHex;
  /** Secret that answers are kept under, together with the caller's own key. */
  signingKey: string;
};

const replyOf = async (response: Response): Promise<Reply> => ({
  status: response.status,
  headers: Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ),
  body: await response.clone().text(),
});

const responseOf = ({ status, headers, body }: Reply): Response =>
  new Response(status === 204 ? null : body, {
    status,
    headers: { ...headers, "idempotency-replayed": "true" },
  });

/** Answers that show a subscription. */
const OF_A_READER = /^\/v1\/(subscription\/(pause|mutes|follows)|subscriptions\/confirm)$/;

/** Whether a POST to this path takes an `Idempotency-Key`. */
export const takesKey = (path: string): boolean =>
  path.startsWith("/v1/") && !OF_A_READER.test(path);

/**
 * `Idempotency-Key` on POST (draft-ietf-httpapi-idempotency-key-header): a request that succeeded is answered again for
 * 24 hours without being done again. Answers are kept sealed: only the key opens them. What failed may be tried again
 * with the same key. Answers that show a subscription are not kept at all, since a copy would outlive its erasure; what
 * they answer to says how things are to be and is repeated without harm, or is a link that works once.
 */
export const idempotent =
  ({ stores: { replies }, random, signingKey }: IdempotencyDeps): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const given = c.req.header(HEADER);
    if (c.req.method !== "POST" || given === undefined || !takesKey(c.req.path)) return next();
    if (!KEY.test(given)) {
      const message = "expected 16 to 200 visible ASCII characters, such as a UUID";
      return problem(c, "invalid-input", [{ path: "Idempotency-Key", message }]);
    }
    const caller = c.req.header("authorization") ?? "";
    const key = shortHash("reply", signingKey, caller, given);
    const url = new URL(c.req.url);
    const request = shortHash(signingKey, url.pathname + url.search, await c.req.text());
    const begun = await replies.begin(key, request);
    if (begun.kind !== "begun") {
      if (begun.request !== request) return problem(c, "key-reused");
      if (begun.kind === "open") return problem(c, "in-progress");
      return responseOf(JSON.parse(unseal(signingKey, given, begun.answer)) as Reply);
    }
    await next();
    if (!c.res.ok) return replies.drop(key);
    const text = JSON.stringify(await replyOf(c.res));
    await replies.finish(key, request, seal(signingKey, given, random(12), text));
  };
