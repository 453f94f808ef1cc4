import { handle } from "hono/aws-lambda";
import type { AddFeedsDeps } from "#lib/api/deps.ts";
import { createFeedsApp } from "#lib/api/feeds-app.ts";
import { getFeed, syncFeed } from "#lib/store/feeds.ts";
import type { Opened } from "#lib/store/opened.ts";
import { awsBase } from "./aws/base.ts";
import { awsFinder } from "./aws/finder.ts";
import { awsTable } from "./aws/table.ts";
import { edges, type Runtime } from "./runtime.ts";

type Edges = Pick<Runtime, "config" | "finder" | "clock" | "random" | "log"> &
  Pick<AddFeedsDeps, "stores">;

/** What adding feeds needs, over a function's edges. */
export const addFeedsDeps = ({ config, ...rt }: Edges): AddFeedsDeps => ({
  ...rt,
  config: { ...(config.ADMIN_TOKEN && { adminToken: config.ADMIN_TOKEN }) },
});

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): AddFeedsDeps["stores"] => ({
  feeds: { get: getFeed(opened), sync: syncFeed(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), finder: awsFinder(base) };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers requests that add feeds or look for them. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createFeedsApp(addFeedsDeps(wired())));
  return answer(event, context);
};
