import type { Digest } from "#lib/core/model/digest.ts";
import { Footer } from "./components/Footer.tsx";
import { Corrections } from "./components/Corrections.tsx";
import { Layout } from "./components/Layout.tsx";
import { Matrix } from "./components/Matrix.tsx";
import { Contents, Overview } from "./components/Overview.tsx";
import { Silence } from "./components/Silence.tsx";
import type { RowOf } from "./components/StoryRow.tsx";
import { Section } from "./components/Section.tsx";
import { Aside, Title } from "./components/Text.tsx";
import { TopStory } from "./components/TopStory.tsx";
import { Updates } from "./components/Updates.tsx";
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
  /** Makes the row of a story; see `Section`. */
  row?: RowOf;
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

/** The digest: what happened in the window, for one reader or as a page. */
export function WeeklyDigest(props: WeeklyDigestProps) {
  const { digest, reader, postalAddress, late, row } = props;
  const voice = digestVoice(props);
  const top = topOf(digest);
  const { words } = voice;
  const span = period(digest);
  return (
    <Layout
      voice={voice}
      title={words.title(span)}
      kicker={words.kicker(span)}
      preheader={reader && preheader(props)}
    >
      <Title>{words.title(span)}</Title>
      <p className="mu" style={{ margin: 0, color: theme.light.muted }}>
        {voice.windowDates(digest)}
        <br />
        <small dir="auto">{words.about(plain(digest.filterText, 400))}</small>
      </p>
      {late === true && <Aside signal>{words.late}</Aside>}
      {digest.asOf !== undefined && <Aside signal>{words.early(voice.moment(digest.asOf))}</Aside>}
      <Overview voice={voice} digest={digest} personal={reader !== undefined} />
      {top && <TopStory voice={voice} story={top} rulesUrl={reader?.rulesUrl} row={row} />}
      {digest.sections.length > 0 && <Contents voice={voice} digest={digest} />}
      <Corrections voice={voice} digest={digest} />
      {digest.sections.map((section) => (
        <Section
          key={section.slug}
          voice={voice}
          section={section}
          top={top?.id}
          reader={reader}
          row={row}
        />
      ))}
      <Updates voice={voice} digest={digest} />
      <Matrix voice={voice} digest={digest} />
      <Silence voice={voice} digest={digest} />
      <Footer voice={voice} {...footerOf(voice, props)} postalAddress={postalAddress} />
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
