import { describe, expect, it } from "vitest";
import { Alert, type AlertProps, preheader, subject } from "#emails/Alert.tsx";
import { samples } from "#emails/sample-alerts.ts";
import type { AlertStory } from "#lib/core/model/alert.ts";
import { markup } from "#lib/mail/markup.ts";
import { findings, hrefsOf } from "./check-html.ts";
import { LEAKS } from "./checks-mail.ts";

const htmlOf = (props: AlertProps): string => markup(<Alert {...props} />);
/** What a reader reads, without its markup. */
const saidIn = (html: string): string =>
  html
    .slice(html.indexOf("<body"))
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&");

const { fresh, update, withdrawn, bundle } = samples;
/** The update, with a story told otherwise. */
const told = (over: Partial<AlertStory>, story: Partial<AlertStory["story"]> = {}): AlertProps => {
  const [first] = update.alert.stories;
  if (!first) throw new Error("the sample has a story");
  const stories = [{ ...first, ...over, story: { ...first.story, ...story } }];
  return { ...update, alert: { ...update.alert, stories } };
};

describe("the subject", () => {
  it("says what it is: new, more of it, what was wrong, or how many", () => {
    expect(subject(fresh)).toBe(
      "Alert: Two short-range missiles fall into the sea after a dawn launch",
    );
    expect(subject(update)).toMatch(/^Update: Seoul and Tokyo agree/);
    expect(subject(told({ facts: [{ kind: "correction", text: "8", before: "18" }] }))).toMatch(
      /^Correction: Seoul/,
    );
    expect(subject(withdrawn)).toMatch(/^Report withdrawn: First of six/);
    expect(subject(bundle)).toMatch(/^Alert of 6 stories: Two short-range/);
  });

  it("stays short and on its line whatever the title", () => {
    const props = told({}, { title: `Ships\r\nBcc: eve@mail.example ${"sail ".repeat(200)}` });
    expect(subject(props).length).toBeLessThan(80);
    expect(subject(props)).not.toMatch(/[\r\n]/);
    expect(subject(told({}, { title: "" }))).toBe("Update: (a report without a title)");
  });
});

describe("the preheader", () => {
  it("begins with the first new fact", () => {
    expect(preheader(update)).toMatch(
      /^New party: Australia · Corrected by Harbour Wire: sixteen officers, not twelve officers · /,
    );
    expect(preheader(update).length).toBeLessThanOrEqual(140);
  });

  it("says when it was seen where nothing is known, and never what the subject says", () => {
    const bare = told({ facts: [] });
    expect(preheader(bare)).toBe("Seen Fri 20 Nov, 08:10");
    expect(subject(bare)).not.toContain(preheader(bare));
  });
});

describe("an alert", () => {
  it("sets what is new apart, since when, before anything that is not", () => {
    const said = saidIn(htmlOf(update)).slice(preheader(update).length);
    const places = [
      "New since the alert of Wed 18 Nov, 17:15",
      "New party: Australia, says Strait Gazette",
      "Corrected by Harbour Wire: sixteen officers, not twelve officers",
      "Official source: Ministry of DefenceNow",
      "Now also told by: Strait Gazette, Northern Security Institute",
      "Strait Gazette: “Australia is to join the link as its third member once its own radar is tied in.”",
      "First seen Wed 18 Nov, 17:12",
      "Published Fri 20 Nov, 07:57 · seen 08:10 · sent 08:11 (Asia/Seoul)",
      "Why you get this: topic Defence diplomacy & alliances; topic Missiles & nuclear forces; country Japan; country South Korea",
    ].map((part) => said.lastIndexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("of something new says what is known, and has told nothing before", () => {
    const said = saidIn(htmlOf(fresh));
    expect(said).toContain("What we know");
    expect(said).not.toMatch(/New since|First seen/);
  });

  it("says why it comes now, where it was held, and only there", () => {
    expect(saidIn(htmlOf(bundle))).toContain("until the end of your quiet hours");
    const burst = { ...bundle, alert: { ...bundle.alert, held: "burst" as const } };
    expect(saidIn(htmlOf(burst))).toContain("so that a burst comes as one mail");
    expect(saidIn(htmlOf(update))).not.toContain("Held back");
  });

  it("says which report its outlet took back, so that it stands out", () => {
    const html = htmlOf(withdrawn);
    expect(saidIn(html)).toContain("Withdrawn by Keel & Rotor: First of six new frigates");
    expect(html).toMatch(/<p class="sg"[^>]*>Withdrawn by/);
  });

  it("names all parties in one line, new ones where others were told before", () => {
    expect(saidIn(htmlOf(bundle))).toContain(
      "Parties: Estonia, Finland, Japan and United States, says Northern Security Institute",
    );
    const facts = ["Latvia", "Estonia"].map((text) => ({ kind: "party" as const, text }));
    expect(saidIn(htmlOf(told({ facts })))).toContain("New parties: Latvia and Estonia");
    const each = facts.map((fact, i) => ({ ...fact, outlet: i === 0 ? "Baltic Wire" : "Sound" }));
    expect(saidIn(htmlOf(told({ facts: each })))).toMatch(
      /New party: Latvia, says Baltic Wire.*New party: Estonia, says Sound/,
    );
  });

  it("labels outlets", () => {
    expect(htmlOf(fresh)).toMatch(/People’s Signal Agency.{0,80}<span[^>]*>state media</);
  });

  it("names origins where that says more than the outlets and their number", () => {
    expect(saidIn(htmlOf(update))).toContain(
      "Origins: Harbour Wire, Ministry of Defence and Northern Security Institute",
    );
    const own = (name: string) => ({ name, kind: "own" as const });
    const { outlets } = update.alert.stories[0]!.story;
    for (const origins of [outlets.map(({ name }) => own(name)), [own("Harbour Wire")]])
      expect(saidIn(htmlOf(told({}, { origins })))).not.toMatch(/Origins?:/);
    const one = { outlets: outlets.slice(0, 1), origins: [own("Delta Dispatch")] };
    expect(saidIn(htmlOf(told({}, one)))).toContain("Origin: Delta Dispatch");
  });

  it("offers more and less of each story, and to leave the alerts", () => {
    const hrefs = hrefsOf(htmlOf(bundle));
    for (const { story } of bundle.alert.stories) {
      const mute = `https://sitrep.example/rules?token=sample&story=${story.id}`;
      expect(hrefs).toEqual(expect.arrayContaining([`${mute}&want=more`, mute]));
    }
    expect(hrefs).toContain(bundle.reader.unsubscribeUrl);
    expect(hrefs).toContain(bundle.reader.manageUrl);
    expect(htmlOf(bundle)).toContain("Unsubscribe from alerts");
  });

  it("has one heading for each story of several, below the one that counts them", () => {
    const html = htmlOf(bundle);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<h2/g)).toHaveLength(6);
    expect(html).toMatch(/<h2[^>]* lang="ar" dir="rtl"/);
  });
});

describe("the quoted sentence", () => {
  /** A first alert, of a story that says this. */
  const bare = (summary: string): AlertProps => {
    const [{ story, ...first }] = fresh.alert.stories as [AlertStory];
    const stories = [{ ...first, story: { ...story, summary } }];
    return { ...fresh, alert: { ...fresh.alert, stories } };
  };
  it.each([
    ["The first one is long enough to stand alone. The second is not told.", /alone\.”/],
    [
      "It was said on Monday by Lt. Gen. A. B. Smith of the staff, who leads it. More.",
      /leads it\.”/,
    ],
    ["合同演習は来月に東シナ海で行われる予定である。詳細は後日発表される。", /予定である。”/],
    ["word ".repeat(200), /word…”/],
  ])("of %j ends where it ends", (summary, end) => {
    expect(saidIn(htmlOf(bare(summary)))).toMatch(end);
  });

  it("is left out where nothing was said", () => {
    expect(saidIn(htmlOf(bare("")))).not.toContain("“");
  });

  it("of an update is the one that tells the fact, under its outlet's name", () => {
    const text = "It had been planned for three long years by now. Latvia joined it on Monday.";
    const quote = { text, outlet: "海峡新聞", language: "en", fact: "Latvia" };
    expect(saidIn(htmlOf(told({ quote })))).toContain("海峡新聞: “Latvia joined it on Monday.”");
    const other = saidIn(htmlOf(told({ quote: { ...quote, fact: "Lettland" } })));
    expect(other).toContain("海峡新聞: “It had been planned for three long years by now.”");
  });
});

it("stays sound and harmless whatever feeds say", async () => {
  const bad = `</td><script>alert(1)</script>"'&\u202e ${"x".repeat(400)}`;
  const facts = (["party", "number", "correction", "outlets"] as const).map((kind, i) => ({
    kind,
    text: `${bad}${i}`,
    before: bad,
  }));
  const origins = Array.from({ length: 20 }, (_, i) => ({
    name: `${i}${bad}`,
    kind: "own" as const,
  }));
  const quote = { text: bad, outlet: bad, language: "en", fact: bad };
  const story = { title: bad, summary: bad, url: "javascript:alert(1)", origins, reasons: [bad] };
  const props = told({ facts: Array.from({ length: 9 }, () => facts).flat(), quote }, story);
  const html = htmlOf(props);
  expect(await findings(html)).toEqual([]);
  expect((html.match(/<[^>]*>/g) ?? []).join("\n")).not.toMatch(/<script|javascript:|onerror/i);
  expect(html).not.toMatch(LEAKS);
  expect(html).not.toContain("\u202e");
  expect(html.length).toBeLessThan(20_000);
  expect(saidIn(html)).toContain("and 14 others");
});
