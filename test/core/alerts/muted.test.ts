import { expect, it } from "vitest";
import { sift } from "#lib/core/alerts/pending.ts";
import { concernOf, profileOf } from "#lib/core/alerts/profile.ts";
import { newsSince, raisedBy } from "#lib/core/alerts/watch.ts";
import { settledFacts } from "#lib/core/facts/settled.ts";
import { FIRST, type Raised, type StoryWatch } from "#lib/core/model/raised.ts";
import { itemAt, storyOf } from "#test/core/facts/telling.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour, 5)).toISOString();
const reader = sampleSubscription({
  filter: {},
  mutes: [{ kind: "source", value: "outlet-2" }],
  alerts: { enabled: true, minOrigins: 1, maxPerDay: 5 },
});
const pact = itemAt(1, { title: "Eight states sign air defence pact in Warsaw" });
const muted = itemAt(2, { title: "Latvia joins air defence pact as ninth state" });
const other = itemAt(3, {
  title: "Latvia joins the air defence pact as ninth state, ministers say",
});
const versions = [storyOf([pact]), storyOf([pact, muted]), storyOf([pact, muted, other])];

/** What each version of the story raises for a reader, who is looked at after each. */
function raisedFor(asked: typeof reader): Raised[][] {
  const concern = concernOf(profileOf(asked), at(4));
  let watch: StoryWatch | undefined;
  return versions.map((story, n) => {
    const news = newsSince(watch, story, settledFacts(story), at(n + 1))!;
    watch = news.watch;
    return raisedBy(news, story, concern).map((one) => ({
      subscriptionId: "sub_1",
      storyId: story.id,
      ...one,
    }));
  });
}
const whats = (raised: readonly Raised[][]) => raised.map((each) => each.map(({ what }) => what));

it("a fact that a muted source tells first is raised by the next that tells it, and not again", () => {
  expect(whats(raisedFor({ ...reader, mutes: [] }))).toEqual([[FIRST], ["party LV"], []]);
  const raised = raisedFor(reader);
  expect(whats(raised)).toEqual([[FIRST], [], ["party LV"]]);
  expect(raised[2]?.[0]?.fact).toMatchObject({ itemId: "itm_3", seen: other.firstSeen });
});

it("a fact raised by a source that has been muted since waits for another that tells it", () => {
  const told = [{ subscriptionId: "sub_1", storyId: "sto_1", what: FIRST, at: at(1) }];
  const known = told.map((one) => ({ ...one, by: "alert" as const, deliveryId: "dlv_1" }));
  const raised = raisedFor({ ...reader, mutes: [] }).flat();
  const stories = new Map([["sto_1", versions[1]]]);
  const sifted = sift(reader, { raised, told: known }, stories, at(4));
  expect(sifted).toEqual({ open: [], nobody: [], unread: [] });
});
