import { handle } from "hono/aws-lambda";
import type { DigestDeps } from "#lib/api/deps.ts";
import { createDigestApp } from "#lib/api/digest-app.ts";
import { toEml } from "#lib/mail/eml.ts";
import { awsBase } from "./aws/base.ts";
import { awsRenderer } from "./aws/renderer.ts";
import { awsStores } from "./aws/stores.ts";
import { edges, type Runtime } from "./runtime.ts";

type Edges = Pick<
  Runtime,
  "stores" | "renderer" | "clock" | "random" | "log" | "publicUrl" | "mailFrom"
>;

/** What showing digests needs, over a function's edges. */
export const digestDeps = ({ renderer, publicUrl, mailFrom, ...rt }: Edges): DigestDeps => ({
  ...rt,
  digestPage: (digest) => renderer.digestPage(digest),
  toEml,
  config: { publicUrl, mailFrom },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: awsStores(base), ...awsRenderer(base) };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers requests for digests. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createDigestApp(digestDeps(wired())));
  return answer(event, context);
};
