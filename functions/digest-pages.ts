import { handle } from "hono/aws-lambda";
import type { DigestDeps } from "#lib/api/deps.ts";
import { createDigestApp } from "#lib/api/digest-app.ts";
import { toEml } from "#lib/mail/eml.ts";
import { getDigest } from "#lib/store/digests.ts";
import type { Opened } from "#lib/store/opened.ts";
import { awsBase } from "./aws/base.ts";
import { awsRenderer } from "./aws/renderer.ts";
import { awsTable } from "./aws/table.ts";
import { edges, type Runtime } from "./runtime.ts";

type Edges = Pick<Runtime, "renderer" | "clock" | "random" | "log" | "publicUrl" | "mailFrom"> &
  Pick<DigestDeps, "stores">;

/** What showing digests needs, over a function's edges. */
export const digestDeps = ({ renderer, publicUrl, mailFrom, ...rt }: Edges): DigestDeps => ({
  ...rt,
  digestPage: (digest) => renderer.digestPage(digest),
  toEml,
  config: { publicUrl, mailFrom },
});

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): DigestDeps["stores"] => ({
  digests: { get: getDigest(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), ...awsRenderer(base) };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers requests for digests. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createDigestApp(digestDeps(wired())));
  return answer(event, context);
};
