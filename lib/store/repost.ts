import type { AlertIndex } from "#lib/ports.ts";
import type { Opened } from "./opened.ts";
import { post } from "./posted.ts";
import { getSubscription } from "./subscriptions.ts";

export const repost = (opened: Opened): AlertIndex["repost"] => {
  const get = getSubscription(opened);
  return async (subscription) => {
    const posted = await post(opened.table, subscription);
    if (!posted) return [];
    await posted.tidy(await get(subscription.id));
    return posted.under;
  };
};
