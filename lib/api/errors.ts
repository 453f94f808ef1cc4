import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import { ForeignCursor } from "#lib/core/foreign-cursor.ts";
import { withoutAddresses } from "#lib/log.ts";
import type { ApiContext, ApiDeps, ApiEnv } from "./deps.ts";
import { failurePage } from "./pages/failure.tsx";
import { fieldErrors, problem, type ProblemCode } from "./problem.ts";

/** Failures that the framework throws, by status. */
const THROWN: Partial<Record<number, ProblemCode>> = {
  400: "malformed-json",
  413: "too-large",
  415: "unsupported-media-type",
};

/** Programs get problem details, people a page. */
const answer = (c: ApiContext, code: ProblemCode) =>
  /^\/(v1|webhooks)\//.test(c.req.path) ? problem(c, code) : failurePage(c, code);

/** What a schema rejects, told field by field. */
export const onInvalid = (
  result: { success: true } | { success: false; error: ZodError },
  c: ApiContext,
) => (result.success ? undefined : problem(c, "invalid-input", fieldErrors(result.error)));

export const onNotFound: NotFoundHandler<ApiEnv> = (c) => answer(c, "not-found");

export const onTooLarge = (c: ApiContext) => answer(c, "too-large");

/** The caller of an unknown error learns its request's id and nothing else; the log gets it without addresses. */
export const onError =
  ({ log }: Pick<ApiDeps, "log">): ErrorHandler<ApiEnv> =>
  (error, c) => {
    if (error instanceof ForeignCursor)
      return problem(c, "invalid-input", [{ path: "cursor", message: error.message }]);
    const code = error instanceof HTTPException ? THROWN[error.status] : undefined;
    if (code) return answer(c, code);
    const stack = withoutAddresses(error.stack ?? String(error));
    log("api.error", { requestId: c.get("requestId"), error: stack });
    return answer(c, "internal");
  };
