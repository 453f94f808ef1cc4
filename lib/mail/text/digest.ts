import type { Digest, DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import { period, plain } from "#emails/format.ts";
import { storyTitle, storyView, type StoryView } from "#emails/story-view.ts";
import { summaryOf, type Piece } from "#emails/summary.ts";
import type { Voice } from "#emails/voice.ts";
import { digestVoice, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import { barChart } from "./bars.ts";
import { TextPage } from "./page.ts";

const COUNTRIES = 10;

const pieceText = (voice: Voice, piece: Piece): string => {
  if (typeof piece === "string") return piece;
  return "figure" in piece ? piece.figure : voice.words.quote(storyTitle(voice, piece.story, 110));
};

const overview = (voice: Voice, page: TextPage, digest: Digest, personal: boolean): void => {
  const { words, countryName } = voice;
  const summary = summaryOf(voice, digest, personal).map((piece) => pieceText(voice, piece));
  page.blank().paragraph(summary.join("").trim());
  if (digest.sections.length === 0) return;
  const topics = digest.sections.map((section) => ({
    label: section.name,
    value: section.stories.length + section.more,
  }));
  page
    .blank()
    .paragraph(words.contents)
    .verbatim(...barChart(voice, topics));
  if (digest.byCountry.length === 0) return;
  const countries = digest.byCountry
    .slice(0, COUNTRIES)
    .map(({ code, stories }) => ({ label: countryName(code), value: stories }));
  page
    .blank()
    .paragraph(words.countries)
    .verbatim(...barChart(voice, countries));
};

const outletNames = ({ words }: Voice, view: StoryView): string => {
  const names = view.outlets.map(({ name, label }) => (label ? `${name} (${label})` : name));
  const others = view.otherOutlets > 0 ? ` ${words.othersToo(view.otherOutlets)}` : "";
  return names.join(", ") + others;
};

const INSIDE = { first: "  ", rest: "  " };

const storyText = (
  voice: Voice,
  page: TextPage,
  story: DigestStory,
  reader: WeeklyDigestProps["reader"],
): void => {
  const { words } = voice;
  const view = storyView(voice, story, reader !== undefined);
  page.blank().paragraph(view.title + page.mark(view.href), { first: "* ", rest: "  " });
  if (view.summary !== "") page.paragraph(words.quote(view.summary), INSIDE);
  const told = [outletNames(voice, view), ...view.facts].filter((part) => part !== "");
  page.paragraph(told.join(" · "), INSIDE);
  if (view.why !== undefined) page.paragraph(view.why, INSIDE);
  if (reader)
    page.paragraph(words.less + page.mark(reader.rulesUrl + encodeURIComponent(story.id)), INSIDE);
};

const sectionText = (
  voice: Voice,
  page: TextPage,
  section: DigestSection,
  { reader }: WeeklyDigestProps,
): void => {
  const { words } = voice;
  const { name, stories, more } = section;
  page.heading(`${name} (${words.shownOf(stories.length, stories.length + more)})`, "-");
  for (const story of stories) storyText(voice, page, story, reader);
  if (more > 0) {
    const line = reader ? words.more(more) + page.mark(reader.webUrl) : words.ranked(more);
    page.blank().paragraph(line);
  }
  page.links();
};

const footer = (voice: Voice, page: TextPage, props: WeeklyDigestProps): void => {
  const { digest, reader, publicUrl, postalAddress } = props;
  const { moment, timeZone } = voice;
  const words = voice.words.footer;
  const filter = plain(digest.filterText, 400);
  page
    .rule()
    .paragraph(reader ? words.why(filter) : words.page(filter))
    .blank();
  page.paragraph(words.window(moment(digest.from), moment(digest.to), timeZone)).blank();
  if (reader) {
    page.labelled(words.preferences, reader.manageUrl);
    page.labelled(words.unsubscribe, reader.unsubscribeUrl);
    page.labelled(words.web, reader.webUrl);
  } else page.labelled(words.subscribe, publicUrl);
  page.signed(voice, postalAddress);
};

/** The digest as plain text, written to be read: 76 columns, links numbered and listed below each section. */
export const digestText = (props: WeeklyDigestProps): string => {
  const { digest, reader, late } = props;
  const voice = digestVoice(props);
  const { words } = voice;
  const page = new TextPage();
  page.heading(words.title(period(digest)).toUpperCase(), "=");
  page.paragraph(voice.windowDates(digest));
  if (late === true) page.blank().paragraph(words.late);
  if (digest.asOf !== undefined) page.blank().paragraph(words.early(voice.moment(digest.asOf)));
  overview(voice, page, digest, reader !== undefined);
  for (const section of digest.sections) sectionText(voice, page, section, props);
  footer(voice, page, props);
  return page.toString();
};
