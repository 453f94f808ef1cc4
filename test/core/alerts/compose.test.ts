import { describe, expect, it } from "vitest";
import { composeAlert } from "#lib/core/alerts/compose.ts";
import { decide } from "#lib/core/alerts/decide.ts";
import { Alert } from "#lib/core/model/alert.ts";
import type { StoryFact } from "#lib/core/model/fact.ts";
import type { StoryReport } from "#lib/core/model/story.ts";
import { FIRST, type Raised, type ToldFact } from "#lib/core/model/raised.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const SEEN = "2026-11-20T11:58:00.000Z";
const NOW = "2026-11-20T12:00:00.000Z";
const BEFORE = "2026-11-20T09:00:00.000Z";

const story = sampleStory({
  id: "sto_pact",
  topics: { maritime: 2 },
  reports: [
    { source: "herald", seen: "2026-11-20T08:00:00.000Z" },
    { source: "gazette", seen: SEEN },
    { source: "tribune", seen: SEEN },
  ],
});
const subscription = sampleSubscription({
  filter: { topics: ["maritime"], exclude: { sources: ["tribune"] } },
  alerts: { enabled: true, minOrigins: 1, maxPerDay: 5 },
});

const fact = (over: Partial<StoryFact>): StoryFact => ({
  kind: "party",
  key: "party LV",
  text: "Latvia",
  itemId: "sto_pact-1",
  published: "2026-11-20T11:40:00.000Z",
  seen: SEEN,
  ...over,
});
const raised = (of?: StoryFact, seen = SEEN): Raised => ({
  subscriptionId: "sub_1",
  storyId: "sto_pact",
  what: of?.key ?? FIRST,
  ...(of && { fact: of }),
  published: of?.published ?? seen,
  seen: of?.seen ?? seen,
});

function alertOf(all: Raised[], told: ToldFact[] = []): Alert {
  const { mail } = decide({
    subscription,
    alerts: { book: undefined, raised: all, told },
    stories: new Map([[story.id, story]]),
    now: NOW,
  });
  return Alert.parse(composeAlert("dlv_1", mail!, subscription, NOW));
}

const alerted: ToldFact = {
  subscriptionId: "sub_1",
  storyId: "sto_pact",
  what: FIRST,
  by: "alert",
  deliveryId: "dlv_0",
  at: BEFORE,
};

describe("an alert", () => {
  it("shows the story as a digest shows it: with the reader's reasons, without sources they exclude", () => {
    const { id, stories, filterText, sentAt } = alertOf([raised()]);
    expect({ id, sentAt, filterText }).toEqual({
      id: "dlv_1",
      sentAt: NOW,
      filterText: "Topics: Naval & maritime security; without sources: tribune",
    });
    expect(stories[0]?.story).toMatchObject({
      id: "sto_pact",
      outlets: [{ name: "HERALD" }, { name: "GAZETTE" }],
      reasons: ["topic Naval & maritime security"],
    });
    expect(stories[0]).toMatchObject({ published: SEEN, seen: SEEN });
    expect(stories[0]?.lastAlertAt).toBeUndefined();
  });

  it("is first all that is known, corrected or not, and names no outlet as new", () => {
    const correction = fact({ kind: "correction", key: "correction x", text: "9", before: "8" });
    const [told] = alertOf([raised(), raised(fact({})), raised(correction)]).stories;
    expect(told?.facts).toEqual([{ kind: "party", text: "Latvia", outlet: "GAZETTE" }]);
    expect(told?.quote).toBeUndefined();
  });

  it("says further on what is new, what was corrected, who tells it since, and when the last one was", () => {
    const correction = fact({
      kind: "correction",
      key: "correction x",
      text: "ninth",
      before: "eighth",
      outlet: "HERALD",
      itemId: "sto_pact-0",
    });
    const [told] = alertOf([raised(fact({})), raised(correction)], [alerted]).stories;
    expect(told).toMatchObject({
      facts: [
        { kind: "party", text: "Latvia", outlet: "GAZETTE" },
        { kind: "correction", text: "ninth", before: "eighth", outlet: "HERALD" },
        { kind: "outlets", text: "GAZETTE" },
      ],
      lastAlertAt: BEFORE,
      published: "2026-11-20T11:40:00.000Z",
      seen: SEEN,
    });
  });

  it("quotes the report that brought the newest fact: what it says of it, else its title", () => {
    const told = (over: Partial<StoryReport>, facts: StoryFact[]) => {
      const reports = story.reports.map((report) =>
        report.itemId === "sto_pact-1" ? { ...report, ...over } : report,
      );
      const stories = new Map([[story.id, { ...story, reports }]]);
      const known = { book: undefined, raised: facts.map((one) => raised(one)), told: [alerted] };
      const { mail } = decide({ subscription, alerts: known, stories, now: NOW });
      return composeAlert("dlv_1", mail!, subscription, NOW).stories[0]?.quote;
    };
    const early = fact({ key: "party EE", text: "Estonia", itemId: "sto_pact-0", seen: BEFORE });
    const title = "A ninth state joins";
    const summary = "It was long. Latvia joins it now.";
    const whose = { outlet: "GAZETTE", language: "en", fact: "Latvia" };
    expect(told({ title, summary }, [early, fact({})])).toEqual({ text: summary, ...whose });
    expect(told({ title, summary: "It was long." }, [fact({})])).toEqual({ text: title, ...whose });
    const stated = { kind: "party", key: "LV", text: "Latvia", where: "lead" } as const;
    const read = { title, summary: "라트비아가 합류한다.", facts: [stated] };
    expect(told(read, [fact({})])?.text).toBe(read.summary);
    expect(
      told({}, [fact({ kind: "withdrawn", text: "x", itemId: "sto_pact-0" })]),
    ).toBeUndefined();
  });

  it("tells nothing that only a source says which the reader excludes", () => {
    const hidden = fact({ key: "party EE", text: "Estonia", itemId: "sto_pact-2" });
    const [told] = alertOf([raised(fact({})), raised(hidden)], [alerted]).stories;
    expect(told?.facts.map(({ text }) => text)).toEqual(["Latvia", "GAZETTE"]);
  });
});
