import type { DigestSection, DigestStory } from "#lib/core/model/digest.ts";
import { coverageView, topOf } from "#emails/digest-view.ts";
import { matrixView } from "#emails/matrix-view.ts";
import { period, plain, safeHref } from "#emails/format.ts";
import { storyTitle, storyView, type ToldStory, whyOf } from "#emails/story-view.ts";
import { summaryOf, type Piece } from "#emails/summary.ts";
import type { Voice } from "#emails/voice.ts";
import { digestVoice, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import { barChart } from "./bars.ts";
import { marked } from "./mark.ts";
import { correctionsText, updatesText } from "./changes.ts";
import { matrixTable, movedLines } from "./matrix.ts";
import { TextPage } from "./page.ts";
import { numbered, reasonsText, storyText, type Place } from "./story.ts";

const COUNTRIES = 10;

/** Answers what is told of a story, made then or kept from when the same was told before. */
export type Recall = (story: ToldStory, aspect: string, make: () => string) => string;

const anew: Recall = (_, __, make) => make();

/** A text part in the making: who speaks, to whom, about what, and the page it is written on. */
type Writing = WeeklyDigestProps & { voice: Voice; page: TextPage; recall: Recall };

const pieceText = (voice: Voice, piece: Piece): string => {
  if (typeof piece === "string") return piece;
  return "figure" in piece ? piece.figure : voice.words.quote(storyTitle(voice, piece.story, 110));
};

const opening = ({ voice, page, digest, reader, late }: Writing): void => {
  const { words } = voice;
  page.heading(words.title(period(digest)).toUpperCase(), "=");
  page.paragraph(voice.windowDates(digest)).paragraph(words.about(plain(digest.filterText, 400)));
  if (late === true) page.blank().paragraph(words.late);
  if (digest.asOf !== undefined) page.blank().paragraph(words.early(voice.moment(digest.asOf)));
  const summary = summaryOf(voice, digest, reader !== undefined);
  page.blank().paragraph(
    summary
      .map((piece) => pieceText(voice, piece))
      .join("")
      .trim(),
  );
};

const contents = ({ voice, page, digest }: Writing): void => {
  if (digest.sections.length === 0) return;
  const topics = digest.sections.map(({ name, stories, more }) => ({
    label: name,
    value: stories.length + more,
  }));
  page
    .blank()
    .paragraph(voice.words.contents)
    .verbatim(...barChart(voice, topics));
};

const storyLines = (writing: Writing, story: DigestStory, place: Place): void => {
  const { voice, page, reader, recall } = writing;
  const href = safeHref(story.url);
  const number = href === null ? "" : String(page.number(href));
  const told = `${place} ${number.length} ${voice.locale} ${voice.timeZone}`;
  const lines = recall(story, told, () =>
    storyText(voice, storyView(voice, story), place, number.length).join("\n"),
  );
  const why = whyOf(voice, story, reader !== undefined);
  const rules =
    reader && page.ownNumber(`rules ${story.id}`, reader.rulesUrl + encodeURIComponent(story.id));
  page.blank().verbatim(numbered(lines, number), ...reasonsText(voice, why, rules));
};

const topStory = (writing: Writing, top: DigestStory): void => {
  writing.page.heading(writing.voice.words.top.toUpperCase(), "=");
  storyLines(writing, top, "top");
  writing.page.links();
};

const sectionText = (
  writing: Writing,
  { slug, name, stories, more }: DigestSection,
  top: DigestStory | undefined,
): void => {
  const { page, voice, reader } = writing;
  const { words } = voice;
  page.heading(
    `${name.toUpperCase()} (${words.shownOf(stories.length, stories.length + more)})`,
    "-",
  );
  if (top !== undefined && stories.includes(top)) page.paragraph(words.text.above(stories.length));
  for (const story of stories) if (story !== top) storyLines(writing, story, "section");
  if (more > 0)
    page
      .blank()
      .paragraph(
        reader
          ? marked(words.more(more), page.ownNumber(`web ${slug}`, `${reader.webUrl}#${slug}`))
          : words.ranked(more),
      );
  page.links();
};

const countriesText = ({ voice, page, digest }: Writing): void => {
  if (digest.byCountry.length === 0) return;
  const countries = digest.byCountry
    .slice(0, COUNTRIES)
    .map(({ code, stories }) => ({ label: voice.countryName(code), value: stories }));
  page.heading(voice.words.countries.toUpperCase(), "-").verbatim(...barChart(voice, countries));
};

const matrixText = ({ voice, page, digest }: Writing): void => {
  const view = matrixView(voice, digest);
  if (view === undefined || digest.matrix === undefined) return;
  const { matrix, text } = voice.words;
  const { moved, weeks } = digest.matrix;
  page.heading(matrix.title.toUpperCase(), "-").paragraph(text.caption(weeks)).blank();
  page
    .verbatim(...matrixTable(voice, view))
    .blank()
    .paragraph(view.legend);
  if (moved.length === 0) return;
  page
    .blank()
    .paragraph(matrix.moved)
    .blank()
    .verbatim(...movedLines(voice, moved));
};

const coverageText = ({ voice, page, digest }: Writing): void => {
  const sentences = coverageView(voice, digest);
  if (sentences.length === 0) return;
  page.heading(voice.words.coverage.title.toUpperCase(), "-");
  for (const sentence of sentences) page.paragraph(sentence);
};

const footer = ({ voice, page, digest, reader, publicUrl, postalAddress }: Writing): void => {
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
export const digestText = (props: WeeklyDigestProps, recall = anew): string => {
  const { digest } = props;
  const writing = { ...props, voice: digestVoice(props), page: new TextPage(), recall };
  const { voice, page } = writing;
  const top = topOf(digest);
  opening(writing);
  contents(writing);
  if (top !== undefined) topStory(writing, top);
  correctionsText(voice, page, digest);
  for (const section of digest.sections) sectionText(writing, section, top);
  updatesText(voice, page, digest);
  if (digest.sections.length > 0) {
    countriesText(writing);
    matrixText(writing);
  }
  coverageText(writing);
  footer(writing);
  return page.toString();
};
