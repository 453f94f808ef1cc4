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
  "too-many-mails": "Too many mails",
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

const MISSING = {
  digest: { text: "This digest is not kept here.", href: "/digests", way: "To the weekly digests" },
  story: { text: "This story is not kept here.", href: "/stories", way: "To the stories" },
  thread: {
    text: "No story of this thread is kept here.",
    href: "/stories",
    way: "To the stories",
  },
  week: { text: "This week has not been counted.", href: "/week", way: "To the newest week" },
};

/** A page for a thing that is not there, and the way to those of its kind. */
export const missingPage = (c: ApiContext, what: keyof typeof MISSING) => {
  const { text, href, way } = MISSING[what];
  return c.html(
    <Message title="Not here">
      <p>{text}</p>
      <p>
        <a href={href}>{way}</a>
      </p>
    </Message>,
    404,
  );
};

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
