import type { Mail } from "#lib/core/model/mail.ts";
import { sampleDelivery, sampleDigest } from "#test/helpers/samples.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { HOUR, type Service, storyId, tokenOf } from "./service.ts";

/** An active subscriber; answers the id of the subscription. */
export async function subscriber(service: Service, email: string, more: object = {}) {
  await service.call("/v1/subscriptions", { json: { email, ...more } });
  const token = tokenOf((await service.mails()).at(-1), "confirm");
  const answer = await service.call("/v1/subscriptions/confirm", { json: { token } });
  return ((await answer.json()) as { id: string }).id;
}

/** A digest mail with one story, as its reader has it, and the story. */
export async function digestMail(service: Service, subscriptionId: string) {
  const seen = service.instant(-HOUR);
  const story = {
    ...sampleStory({
      id: storyId(seen, "told"),
      title: "Two navies sail together",
      topics: { maritime: 2 },
      reports: [{ source: "gazette" }, { source: "herald" }],
      seen,
    }),
    threadId: "thr_navies",
  };
  await service.stores.stories.put([story]);
  const { title, summary, url, language, firstSeen } = story;
  const shown = { id: story.id, title, summary, url, language, firstSeen, effective: firstSeen };
  const facets = { outlets: [], topics: [], countries: [], languages: ["en"], reasons: [] };
  const stories = [{ ...shown, ...facets }];
  const digest = sampleDigest({
    id: `dig_${subscriptionId}`,
    sections: [{ slug: "maritime", name: "Naval & maritime security", stories, more: 0 }],
  });
  await service.stores.digests.create(digest);
  const id = `dlv_${subscriptionId}`;
  await service.stores.deliveries.plan(
    sampleDelivery({ id, subscriptionId, digestId: digest.id, plannedAt: service.instant() }),
  );
  service.queued.push({ kind: "mail", deliveryId: id });
  const mail = (await service.mails()).at(-1);
  if (mail?.kind !== "digest") throw new Error("the last mail is no digest");
  return { mail, story };
}

/** Path and query of the "less of this" link in a digest mail, from its text part. */
export const rulesPath = (mail: Mail): string => {
  const found = /https:\/\/\S+(\/rules\?\S+)/.exec(mail.text)?.[1];
  if (!found) throw new Error("the mail has no such link");
  return found;
};

/** Path of a mail's one-click address, as a mail program takes it from the header. */
export const oneClickPath = (mail: Mail): string =>
  new URL((mail.headers["List-Unsubscribe"] ?? "").slice(1, -1)).pathname;
