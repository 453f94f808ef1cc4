import type { Digest } from "#lib/core/model/digest.ts";
import { Footer, Remark } from "./components/Footer.tsx";
import { corrections } from "./components/Corrections.tsx";
import { Layout, preheaderOf } from "./components/Layout.tsx";
import { matrix } from "./components/Matrix.tsx";
import { contents, overview } from "./components/Overview.tsx";
import { silence } from "./components/Silence.tsx";
import { storyRow } from "./components/StoryRow.tsx";
import { section } from "./components/Section.tsx";
import { Aside, Title } from "./components/Text.tsx";
import { TopStory } from "./components/TopStory.tsx";
import { updates } from "./components/Updates.tsx";
import { topOf } from "./digest-view.ts";
import { period, plain, shownStories } from "./format.ts";
import { sampleDigest } from "./sample.ts";
import { storyTitle } from "./story-view.ts";
import { theme } from "./theme.ts";
import { type Speech, type Voice, voiceOf } from "./voice.ts";

/** The person a digest is mailed to. */
export type DigestReader = Speech & {
  manageUrl: string;
  unsubscribeUrl: string;
  /** Leads, with a story's id behind it, to what can be changed because of that story. */
  rulesUrl: string;
  /** The same digest on the web. */
  webUrl: string;
};

export type WeeklyDigestProps = {
  digest: Digest;
  /** Absent on the web page, which is nobody's own; it is written for all, in UTC. */
  reader?: DigestReader;
  publicUrl: string;
  postalAddress: string;
  /** Set when it reaches the reader later than planned. */
  late?: boolean;
};

const PREHEADER = 140;

const PAGE: Speech = { timeZone: "UTC" };
/** The voice a digest is told in. */
export const digestVoice = ({ reader }: Pick<WeeklyDigestProps, "reader">): Voice =>
  voiceOf(reader ?? PAGE);

/** `The week in defence: 34 stories, 16–23 Nov`. */
export const subject = (props: WeeklyDigestProps): string => {
  const { digest } = props;
  const { words, windowDates } = digestVoice(props);
  const title = words.title(period(digest));
  return words.subject.digest(title, digest.totals.stories, windowDates(digest, "short"));
};

/** The top story's title and the first ones, each from another section as far as they go; an empty digest says what was read. */
export const preheader = (props: WeeklyDigestProps): string => {
  const { digest } = props;
  const voice = digestVoice(props);
  const { watchedReports, watchedStories } = digest.totals;
  const leads = digest.sections.flatMap((section) => section.stories.slice(0, 1));
  const top = topOf(digest);
  const stories = [...new Set([...(top ? [top] : []), ...leads, ...shownStories(digest)])].slice(
    0,
    4,
  );
  if (stories.length === 0) return voice.words.preheader.empty(watchedReports, watchedStories);
  return plain(stories.map((story) => storyTitle(voice, story, 90)).join(" · "), PREHEADER);
};

const footerOf = (
  { words: { footer }, moment, timeZone }: Voice,
  { digest, reader, publicUrl }: WeeklyDigestProps,
) => {
  const filter = plain(digest.filterText, 400);
  const window = footer.window(moment(digest.from), moment(digest.to), timeZone);
  return reader === undefined
    ? {
        remarks: [footer.page(filter), window],
        links: [{ href: publicUrl, label: footer.subscribe }],
      }
    : {
        remarks: [footer.why(filter), window],
        links: [
          { href: reader.manageUrl, label: footer.preferences },
          { href: reader.unsubscribeUrl, label: footer.unsubscribe },
          { href: reader.webUrl, label: footer.web },
        ],
      };
};

type WindowProps = { dates: string; children: string };

const Window = ({ dates, children }: WindowProps) => (
  <p className="mu" style={{ margin: 0, color: theme.light.muted }}>
    {dates}
    <br />
    <small dir="auto">{children}</small>
  </p>
);

/**
 * The digest: what happened in the window, for one reader or as a page. Each element below depends on its own plain
 * props alone and sets its children, or elements among its props, as they stand: so each can be made by itself, once
 * for all digests that have it alike.
 */
export function WeeklyDigest(props: WeeklyDigestProps) {
  const { digest, reader, postalAddress, late } = props;
  const voice = digestVoice(props);
  const top = topOf(digest);
  const { words } = voice;
  const span = period(digest);
  const { remarks, links } = footerOf(voice, props);
  return (
    <Layout
      voice={voice}
      title={words.title(span)}
      kicker={words.kicker(span)}
      preheader={reader && preheaderOf(preheader(props))}
    >
      <Title>{words.title(span)}</Title>
      <Window dates={voice.windowDates(digest)}>
        {words.about(plain(digest.filterText, 400))}
      </Window>
      {late === true && <Aside signal>{words.late}</Aside>}
      {digest.asOf !== undefined && <Aside signal>{words.early(voice.moment(digest.asOf))}</Aside>}
      {overview(voice, digest, reader !== undefined)}
      {top && (
        <TopStory title={words.top}>{storyRow(voice, top, "top", reader?.rulesUrl)}</TopStory>
      )}
      {digest.sections.length > 0 && contents(voice, digest)}
      {corrections(voice, digest)}
      {digest.sections.map((each) => section({ voice, top: top?.id, reader }, each))}
      {updates(voice, digest)}
      {matrix(voice, digest)}
      {silence(voice, digest)}
      <Footer voice={voice} links={links} postalAddress={postalAddress}>
        {remarks.map((remark) => (
          <Remark key={remark}>{remark}</Remark>
        ))}
      </Footer>
    </Layout>
  );
}

export const sampleProps: WeeklyDigestProps = {
  digest: sampleDigest,
  reader: {
    manageUrl: "https://sitrep.example/manage?token=sample",
    unsubscribeUrl: "https://sitrep.example/unsubscribe/sample",
    rulesUrl: "https://sitrep.example/rules?token=sample&story=",
    webUrl: "https://sitrep.example/digests/dig_sample",
    timeZone: "Asia/Seoul",
  },
  publicUrl: "https://sitrep.example",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
