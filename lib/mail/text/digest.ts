import type { Digest, DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import { countryName, moment, period, plain, windowDates } from "#emails/format.ts";
import { messages } from "#emails/messages.ts";
import { storyTitle, storyView, type StoryView } from "#emails/story-view.ts";
import { summaryOf, type Piece } from "#emails/summary.ts";
import type { WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import { barChart } from "./bars.ts";
import { TextPage } from "./page.ts";

const COUNTRIES = 10;

const pieceText = (piece: Piece): string => {
  if (typeof piece === "string") return piece;
  return "figure" in piece ? piece.figure : messages.quote(storyTitle(piece.story, 110));
};

const overview = (page: TextPage, digest: Digest, personal: boolean): void => {
  page.blank().paragraph(summaryOf(digest, personal).map(pieceText).join("").trim());
  if (digest.sections.length === 0) return;
  const topics = digest.sections.map((section) => ({
    label: section.name,
    value: section.stories.length + section.more,
  }));
  page
    .blank()
    .paragraph(messages.contents)
    .verbatim(...barChart(topics));
  if (digest.byCountry.length === 0) return;
  const countries = digest.byCountry
    .slice(0, COUNTRIES)
    .map(({ code, stories }) => ({ label: countryName(code), value: stories }));
  page
    .blank()
    .paragraph(messages.countries)
    .verbatim(...barChart(countries));
};

const outletNames = (view: StoryView): string => {
  const names = view.outlets.map(({ name, label }) => (label ? `${name} (${label})` : name));
  const others = view.otherOutlets > 0 ? ` ${messages.othersToo(view.otherOutlets)}` : "";
  return names.join(", ") + others;
};

const INSIDE = { first: "  ", rest: "  " };

const storyText = (
  page: TextPage,
  story: DigestStory,
  zone: string,
  reader: WeeklyDigestProps["reader"],
): void => {
  const view = storyView(story, zone, reader !== undefined);
  page.blank().paragraph(view.title + page.mark(view.href), { first: "* ", rest: "  " });
  if (view.summary !== "") page.paragraph(messages.quote(view.summary), INSIDE);
  const told = [outletNames(view), ...view.facts].filter((part) => part !== "");
  page.paragraph(told.join(" · "), INSIDE);
  if (view.why !== undefined) page.paragraph(view.why, INSIDE);
  if (reader)
    page.paragraph(
      messages.less + page.mark(reader.rulesUrl + encodeURIComponent(story.id)),
      INSIDE,
    );
};

const sectionText = (
  page: TextPage,
  section: DigestSection,
  { reader }: WeeklyDigestProps,
): void => {
  const { name, stories, more } = section;
  page.heading(`${name} (${messages.shownOf(stories.length, stories.length + more)})`, "-");
  const zone = reader?.timeZone ?? "UTC";
  for (const story of stories) storyText(page, story, zone, reader);
  if (more > 0) {
    const line = reader ? messages.more(more) + page.mark(reader.webUrl) : messages.ranked(more);
    page.blank().paragraph(line);
  }
  page.links();
};

const footer = (page: TextPage, props: WeeklyDigestProps): void => {
  const { digest, reader, publicUrl, postalAddress } = props;
  const words = messages.footer;
  const zone = reader?.timeZone ?? "UTC";
  const filter = plain(digest.filterText, 400);
  page
    .rule()
    .paragraph(reader ? words.why(filter) : words.page(filter))
    .blank();
  page.paragraph(words.window(moment(digest.from, zone), moment(digest.to, zone), zone)).blank();
  if (reader) {
    page.labelled(words.preferences, reader.manageUrl);
    page.labelled(words.unsubscribe, reader.unsubscribeUrl);
    page.labelled(words.web, reader.webUrl);
  } else page.labelled(words.subscribe, publicUrl);
  page.signed(postalAddress);
};

/** The digest as plain text, written to be read: 76 columns, links numbered and listed below each section. */
export const digestText = (props: WeeklyDigestProps): string => {
  const { digest, reader, late } = props;
  const zone = reader?.timeZone ?? "UTC";
  const page = new TextPage();
  page.heading(messages.title(period(digest)).toUpperCase(), "=");
  page.paragraph(windowDates(digest, zone));
  if (late === true) page.blank().paragraph(messages.late);
  if (digest.asOf !== undefined) page.blank().paragraph(messages.early(moment(digest.asOf, zone)));
  overview(page, digest, reader !== undefined);
  for (const section of digest.sections) sectionText(page, section, props);
  footer(page, props);
  return page.toString();
};
