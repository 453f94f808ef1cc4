import { handle } from "hono/aws-lambda";
import type { AddFeedsDeps } from "#lib/api/deps.ts";
import { createFeedsApp } from "#lib/api/feeds-app.ts";
import { decodeFeed } from "#lib/feeds/decode.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { importFeeds } from "#lib/jobs/import-feeds.ts";
import type { Clock, FeedStore, ReplyStore } from "#lib/ports.ts";
import { getFeed, listFeeds, syncFeed } from "#lib/store/feeds.ts";
import type { Opened } from "#lib/store/opened.ts";
import { beginReply, dropReply, finishReply } from "#lib/store/replies.ts";
import { awsBase, required } from "./aws/base.ts";
import { awsFinder } from "./aws/finder.ts";
import { awsTable } from "./aws/table.ts";
import { edges, type Runtime } from "./runtime.ts";

type FeedStores = { feeds: Pick<FeedStore, "get" | "list" | "sync"> };
type WiredStores = FeedStores & { replies: ReplyStore };
type Edges = Pick<Runtime, "config" | "finder" | "clock" | "random" | "log" | "signingKey"> & {
  stores: WiredStores;
};

/** Lists of feeds as OPML of whatever charset, taken in as the operator's. */
export const importingOpml = (stores: FeedStores, clock: Clock): AddFeedsDeps["importing"] => ({
  read(body, contentType) {
    const list = readOpml(decodeFeed(body, contentType));
    if (!list.ok) return list;
    const take = ({ replace }: { replace: boolean }) =>
      importFeeds(stores, list, { known: "change", replace }, clock());
    return { ok: true, feeds: list.feeds.length, skipped: list.skipped, take };
  },
});

/** What adding feeds needs, over a function's edges. */
export const addFeedsDeps = ({ config, ...rt }: Edges): AddFeedsDeps => ({
  ...rt,
  importing: importingOpml(rt.stores, rt.clock),
  config: { ...(config.ADMIN_TOKEN && { adminToken: config.ADMIN_TOKEN }) },
});

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): WiredStores => ({
  feeds: { get: getFeed(opened), list: listFeeds(opened), sync: syncFeed(opened) },
  replies: {
    begin: beginReply(opened),
    finish: finishReply(opened),
    drop: dropReply(opened),
  },
});

const wired = edges(() => {
  const base = awsBase();
  return {
    ...base,
    stores: storesOn(awsTable(base)),
    finder: awsFinder(base),
    signingKey: required(base.config.SIGNING_KEY, "SIGNING_KEY"),
  };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers requests that add feeds or look for them. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createFeedsApp(addFeedsDeps(wired())));
  return answer(event, context);
};
