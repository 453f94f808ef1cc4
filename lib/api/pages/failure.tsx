/** @jsxImportSource hono/jsx */
import type { ApiContext, TokenFailure } from "../deps.ts";
import { problemDetail, problemStatus, type ProblemCode, tokenProblem } from "../problem.ts";
import { Message } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";

const TITLES: Partial<Record<ProblemCode, string>> = {
  "not-found": "Not here",
  gone: "Gone",
  "expired-token": "This link has expired",
  "used-token": "This link is spent",
  "malformed-token": "This link is not whole",
  "forged-token": "This link is not ours",
  "too-many-requests": "Too many requests",
};

/** A failure as a person reads it. */
export const failurePage = (c: ApiContext, code: ProblemCode) =>
  c.html(
    <Message title={TITLES[code] ?? "That did not work"}>
      <p>{problemDetail(code)}</p>
      <p>
        <a href="/">To the front page</a>
      </p>
      <p class="quiet">Request {c.get("requestId")}</p>
    </Message>,
    problemStatus(code),
  );

/** A link that no longer opens anything, and the way to a new one. */
export const linkFailurePage = (c: ApiContext, reason: TokenFailure) => {
  const code = tokenProblem(reason);
  return c.html(
    <Message title={TITLES[code] ?? "That did not work"}>
      <p>{problemDetail(code)}</p>
      <ManageLinkForm />
    </Message>,
    problemStatus(code),
  );
};
