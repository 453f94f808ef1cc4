import type { ZodError } from "zod";
import type { FoundFeed } from "#lib/ports.ts";
import type { ApiContext, TokenFailure } from "./deps.ts";

/** A field at fault: its path, dotted, and what was expected. */
export type FieldError = { path: string; message: string };

/** Every way a request can fail: its code, status and the sentence a person reads. */
const PROBLEMS = {
  "invalid-input": [400, "Some of what was sent is not as it should be."],
  "malformed-json": [400, "The body is not valid JSON."],
  "malformed-token": [400, "This is not a link or token of ours; part of it may be missing."],
  "forged-token": [400, "This token was not made by us for this purpose."],
  "forged-webhook": [400, "This is not signed with our secret, or was signed too long ago."],
  unauthorised: [401, "A valid token is needed, as `Authorization: Bearer TOKEN`."],
  "not-found": [404, "There is nothing here."],
  gone: [404, "This subscription is no longer kept."],
  "not-releasable": [409, "This delivery is not one that was given up."],
  conflict: [409, "This is there already."],
  "in-progress": [
    409,
    "A request with this Idempotency-Key is being worked on. Ask again in a moment.",
  ],
  "not-active": [409, "This subscription is not active."],
  paused: [409, "This subscription is paused. End the pause first."],
  "expired-token": [410, "This link has expired. Ask for a new one."],
  "used-token": [410, "This link has been used or replaced by a newer one."],
  "too-large": [413, "The body is too large."],
  "unsupported-media-type": [415, "The body must be JSON, with content-type application/json."],
  "opml-expected": [
    415,
    "The body must be OPML, with content-type text/x-opml, text/xml or application/xml.",
  ],
  "unreadable-opml": [422, "This OPML cannot be taken in; nothing was changed."],
  "unreadable-feed": [422, "There is no feed to be read at this address."],
  "several-feeds": [422, "This site has several feeds. Add those you want by their own address."],
  "key-reused": [422, "This Idempotency-Key belongs to another request."],
  "too-many-requests": [429, "Too many requests from here. Try again in an hour."],
  "too-many-mails": [
    429,
    "There are three mails an hour to one address at most, ten a day, and this one has had them. Try again later.",
  ],
  internal: [500, "Something went wrong on our side."],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;
export type StatusOf<C extends ProblemCode> = (typeof PROBLEMS)[C][0];

const TITLES: Record<StatusOf<ProblemCode>, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

const TOKEN_PROBLEMS = {
  malformed: "malformed-token",
  forged: "forged-token",
  expired: "expired-token",
  used: "used-token",
  gone: "gone",
} as const satisfies Record<TokenFailure, ProblemCode>;

export const tokenProblem = (reason: TokenFailure) => TOKEN_PROBLEMS[reason];

export const problemStatus = <C extends ProblemCode>(code: C): StatusOf<C> => PROBLEMS[code][0];
export const problemDetail = (code: ProblemCode): string => PROBLEMS[code][1];

const HEADERS: Partial<Record<ProblemCode, Record<string, string>>> = {
  unauthorised: { "www-authenticate": 'Bearer realm="sitrep"' },
  "too-many-requests": { "retry-after": "3600" },
  "too-many-mails": { "retry-after": "3600" },
  "in-progress": { "retry-after": "1" },
};

/** The one envelope of every failed answer. */
export const problem = <C extends ProblemCode>(
  c: ApiContext,
  code: C,
  errors?: FieldError[],
  more?: { candidates: FoundFeed[] },
) => {
  const status = problemStatus(code);
  const body = {
    type: "about:blank",
    title: TITLES[status],
    status,
    code,
    detail: problemDetail(code),
    requestId: c.get("requestId"),
    ...(errors && { errors }),
    ...more,
  };
  return c.json(body, status, { ...HEADERS[code], "content-type": "application/problem+json" });
};

/** The fields a schema found fault with; a field that does not belong is named itself. */
export const fieldErrors = (error: ZodError): FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join("."),
          message: "there is no such field",
        }))
      : [{ path: issue.path.join("."), message: issue.message }],
  );
