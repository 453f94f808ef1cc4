import type { MiddlewareHandler } from "hono";
import { bearerOf, sameSecret } from "./bearer.ts";
import type { ApiEnv } from "./deps.ts";
import { problem } from "./problem.ts";

/** Lets nobody pass but the operator; nobody at all where no token is set. */
export const adminOnly =
  (adminToken: string | undefined): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    if (adminToken && sameSecret(bearerOf(c), adminToken)) return next();
    return problem(c, "unauthorised");
  };
