import { describe, expect, it } from "vitest";
import * as weekly from "#emails/WeeklyDigest.tsx";
import { markup } from "#lib/mail/markup.ts";
import { hrefsOf } from "./check-html.ts";

const { reader: _, ...pageProps } = weekly.sampleProps;

describe("WeeklyDigest", () => {
  const html = markup(<weekly.WeeklyDigest {...weekly.sampleProps} />);

  it("dates the window on the reader's own calendar", () => {
    expect(html).toContain("16–23 November 2026");
    expect(html).toContain("Mon 16 Nov, 06:30");
    const { reader, ...rest } = weekly.sampleProps;
    const there = { ...rest, reader: { ...reader!, timeZone: "America/New_York" } };
    expect(markup(<weekly.WeeklyDigest {...there} />)).toContain("15–22 November 2026");
  });

  it("counts in its subject and quotes in its preheader", () => {
    expect(weekly.subject(weekly.sampleProps)).toBe("The week in defence: 20 stories, 16–23 Nov");
    expect(weekly.preheader(weekly.sampleProps)).toContain("Seoul and Tokyo agree");
  });

  it("sets titles in their own language and direction", () => {
    expect(html).toMatch(/<h3[^>]* lang="ar" dir="rtl"/);
    expect(html).toMatch(/<h3[^>]* lang="ko" dir="ltr"/);
  });

  it("labels state media and official outlets", () => {
    expect(html).toMatch(/People’s Signal Agency.{0,60}<span[^>]*>state media</);
    expect(html).toMatch(/Ministry of Defence.{0,60}<span[^>]*>official</);
  });

  it("counts outlets and origins, and names the only one", () => {
    expect(html).toContain("4 outlets, 3 origins");
    expect(html).toContain("2 outlets, 1 origin: Harbour Wire");
  });

  it("tells how to leave", () => {
    expect(hrefsOf(html)).toContain(weekly.sampleProps.reader?.unsubscribeUrl);
    expect(hrefsOf(html)).toContain(weekly.sampleProps.reader?.manageUrl);
  });

  it("offers more and less of each story, quietly, and on the page of nobody not at all", () => {
    const stories = weekly.sampleProps.digest.sections.flatMap((section) => section.stories);
    const wishes = hrefsOf(html).filter((href) => href.includes("/rules?"));
    const mute = (id: string) => `https://sitrep.example/rules?token=sample&story=${id}`;
    expect(wishes).toEqual(stories.flatMap(({ id }) => [`${mute(id)}&want=more`, mute(id)]));
    expect(html).toMatch(/<a [^>]*class="qu">Follow<\/a> · <a [^>]*class="qu">Mute<\/a>/);
    expect(markup(<weekly.WeeklyDigest {...pageProps} />)).not.toMatch(/rules\?|Follow|Mute/);
  });

  it("says so when it is late, and only then", () => {
    expect(html).not.toContain("later than planned");
    expect(markup(<weekly.WeeklyDigest {...weekly.sampleProps} late />)).toContain(
      "later than planned",
    );
  });

  it("is nobody's own as a page: no unsubscribe, no preferences, no preheader", () => {
    const page = markup(<weekly.WeeklyDigest {...pageProps} />);
    expect(page).not.toMatch(/unsubscribe|manage\?token|display:none|Why you get this/i);
    expect(page).toContain("(UTC)");
  });
});
