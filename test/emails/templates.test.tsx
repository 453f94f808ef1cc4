import { describe, expect, it } from "vitest";
import * as alert from "#emails/Alert.tsx";
import * as confirm from "#emails/Confirm.tsx";
import * as goodbye from "#emails/Goodbye.tsx";
import * as manage from "#emails/Manage.tsx";
import * as move from "#emails/Move.tsx";
import * as weekly from "#emails/WeeklyDigest.tsx";
import { markup } from "#lib/mail/markup.ts";
import { findings, FORBIDDEN, hrefsOf, LEAKS, tagsOf } from "./check-html.ts";

const { reader: _, ...pageProps } = weekly.sampleProps;

const TEMPLATES = [
  {
    name: "WeeklyDigest",
    html: markup(<weekly.WeeklyDigest {...weekly.sampleProps} />),
    subject: weekly.subject(weekly.sampleProps),
    preheader: weekly.preheader(weekly.sampleProps),
  },
  {
    name: "WeeklyDigest, late",
    html: markup(<weekly.WeeklyDigest {...weekly.sampleProps} late />),
    subject: weekly.subject(weekly.sampleProps),
    preheader: weekly.preheader(weekly.sampleProps),
  },
  ...Object.entries(alert.samples).map(([name, props]) => ({
    name: `Alert, ${name}`,
    html: markup(<alert.Alert {...props} />),
    subject: alert.subject(props),
    preheader: alert.preheader(props),
  })),
  {
    name: "Confirm",
    html: markup(<confirm.Confirm {...confirm.sampleProps} />),
    subject: confirm.subject(confirm.sampleProps),
    preheader: confirm.preheader(confirm.sampleProps),
  },
  {
    name: "Manage",
    html: markup(<manage.Manage {...manage.sampleProps} />),
    subject: manage.subject(manage.sampleProps),
    preheader: manage.preheader(manage.sampleProps),
  },
  {
    name: "Goodbye",
    html: markup(<goodbye.Goodbye {...goodbye.sampleProps} />),
    subject: goodbye.subject(goodbye.sampleProps),
    preheader: goodbye.preheader(goodbye.sampleProps),
  },
  ...(["old", "new"] as const).map((side) => {
    const props = { ...move.sampleProps, side };
    return {
      name: `Move, ${side} mailbox`,
      html: markup(<move.Move {...props} />),
      subject: move.subject(props),
      preheader: move.preheader(props),
    };
  }),
];

describe.each(TEMPLATES)("$name", ({ html, subject, preheader }) => {
  it("is sound HTML", async () => {
    expect(await findings(html)).toEqual([]);
  });

  it("says its language, direction, width and colour schemes", () => {
    expect(html).toMatch(/<html (lang="en" dir="ltr"|dir="ltr" lang="en")>/);
    expect(html).toContain('name="viewport"');
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain("@media (prefers-color-scheme:dark)");
  });

  it("opens with a hidden preheader that adds to the subject", () => {
    expect(subject.length).toBeGreaterThan(10);
    expect(subject.length).toBeLessThan(80);
    expect(preheader.length).toBeGreaterThan(30);
    expect(preheader.length).toBeLessThanOrEqual(140);
    expect(preheader).not.toContain(subject);
    const body = html.slice(html.indexOf("<body"));
    expect(body.indexOf("display:none")).toBeLessThan(body.indexOf("<h1"));
    expect(body.replaceAll("&amp;", "&")).toContain(preheader);
  });

  it("names the sender's postal address and promises not to track", () => {
    expect(html).toContain("1 Sample Street, 1000 Brussels, Belgium");
    expect(html).toContain("No pixel, no click tracking");
  });

  it("has one first-order heading and nothing a mail must not have", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const tags = tagsOf(html);
    for (const pattern of FORBIDDEN) expect(tags).not.toMatch(pattern);
    expect(html).not.toMatch(LEAKS);
  });

  it("links to absolute https addresses or its own sections only", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    for (const href of hrefsOf(html)) {
      if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
      else expect(href).toMatch(/^https:\/\/[a-z-]+\.example\//);
    }
  });
});

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
