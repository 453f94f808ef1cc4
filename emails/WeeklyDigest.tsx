import type { Digest } from "#lib/core/model/digest.ts";
import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Overview } from "./components/Overview.tsx";
import { Section } from "./components/Section.tsx";
import { Aside, Title } from "./components/Text.tsx";
import { moment, period, plain, shownStories, windowDates } from "./format.ts";
import { messages } from "./messages.ts";
import { sampleDigest } from "./sample.ts";
import { storyTitle } from "./story-view.ts";
import { theme } from "./theme.ts";

/** The person a digest is mailed to. */
export type DigestReader = {
  manageUrl: string;
  unsubscribeUrl: string;
  /** Leads, with a story's id behind it, to what can be changed because of that story. */
  rulesUrl: string;
  /** The same digest on the web. */
  webUrl: string;
  timeZone: string;
};

export type WeeklyDigestProps = {
  digest: Digest;
  /** Absent on the web page, which is nobody's own; its clock is UTC. */
  reader?: DigestReader;
  publicUrl: string;
  postalAddress: string;
  /** Set when it reaches the reader later than planned. */
  late?: boolean;
};

const PREHEADER = 140;

/** `The week in defence: 34 stories, 16–23 Nov`. */
export const subject = ({ digest, reader }: WeeklyDigestProps): string =>
  messages.subject.digest(
    messages.title(period(digest)),
    digest.totals.stories,
    windowDates(digest, reader?.timeZone ?? "UTC", "short"),
  );

/** The first titles, each from another section as far as they go; an empty digest says what was read. */
export const preheader = ({ digest }: WeeklyDigestProps): string => {
  const { watchedReports, watchedStories } = digest.totals;
  const leads = digest.sections.flatMap((section) => section.stories.slice(0, 1));
  const stories = [...new Set([...leads, ...shownStories(digest)])].slice(0, 4);
  if (stories.length === 0) return messages.preheader.empty(watchedReports, watchedStories);
  return plain(stories.map((story) => storyTitle(story, 90)).join(" · "), PREHEADER);
};

const footerOf = ({ digest, reader, publicUrl }: WeeklyDigestProps) => {
  const { footer } = messages;
  const zone = reader?.timeZone ?? "UTC";
  const filter = plain(digest.filterText, 400);
  const window = footer.window(moment(digest.from, zone), moment(digest.to, zone), zone);
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
  const { digest, reader, postalAddress, late } = props;
  const zone = reader?.timeZone ?? "UTC";
  const span = period(digest);
  return (
    <Layout
      title={messages.title(span)}
      kicker={messages.kicker(span)}
      preheader={reader && preheader(props)}
    >
      <Title>{messages.title(span)}</Title>
      <p className="mu" style={{ margin: 0, color: theme.light.muted }}>
        {windowDates(digest, zone)}
      </p>
      {late === true && <Aside signal>{messages.late}</Aside>}
      {digest.asOf !== undefined && (
        <Aside signal>{messages.early(moment(digest.asOf, zone))}</Aside>
      )}
      <Overview digest={digest} personal={reader !== undefined} />
      {digest.sections.map((section) => (
        <Section key={section.slug} section={section} timeZone={zone} reader={reader} />
      ))}
      <Footer {...footerOf(props)} postalAddress={postalAddress} />
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
