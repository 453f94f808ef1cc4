import { handle } from "hono/aws-lambda";
import type { DigestDeps } from "#lib/api/deps.ts";
import { createDigestApp } from "#lib/api/digest-app.ts";
import { toEml } from "#lib/mail/eml.ts";
import type { Stores } from "#lib/ports.ts";
import { awsBase } from "./aws/base.ts";
import { awsRenderer } from "./aws/renderer.ts";
import { awsTable, digests } from "./aws/stores.ts";
import { edges, type Runtime } from "./runtime.ts";

type Edges = Pick<Runtime, "renderer" | "clock" | "random" | "log" | "publicUrl" | "mailFrom"> & {
  stores: Pick<Stores, "digests">;
};

/** What showing digests needs, over a function's edges. */
export const digestDeps = ({ renderer, publicUrl, mailFrom, ...rt }: Edges): DigestDeps => ({
  ...rt,
  digestPage: (digest) => renderer.digestPage(digest),
  toEml,
  config: { publicUrl, mailFrom },
});

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return { ...base, stores: { digests: digests(opened) }, ...awsRenderer(base) };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers requests for digests. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createDigestApp(digestDeps(wired())));
  return answer(event, context);
};
