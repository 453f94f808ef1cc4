import type { Alert as AlertModel } from "#lib/core/model/alert.ts";
import { alertKind, alertPreheader, alertStoryView, alertSubject } from "./alert-view.ts";
import { AlertRow } from "./components/AlertRow.tsx";
import { Footer, Remark } from "./components/Footer.tsx";
import { Layout, preheaderOf } from "./components/Layout.tsx";
import { Aside, Title } from "./components/Text.tsx";
import { plain } from "./format.ts";
import { voiceOf, type Speech } from "./voice.ts";

/** One subscriber as an alert needs to know them. */
export type AlertReader = Speech & {
  manageUrl: string;
  /** Ends the alerts alone. */
  unsubscribeUrl: string;
  /** Where single rules are added; a story's id is put behind it. */
  rulesUrl: string;
};

export type AlertProps = {
  alert: AlertModel;
  reader: AlertReader;
  postalAddress: string;
  /** So many of the last stories by their headlines alone, since mail programs cut what is too long. */
  brief?: number;
};

export const subject = ({ alert, reader }: AlertProps): string =>
  alertSubject(voiceOf(reader), alert);
export const preheader = ({ alert, reader }: AlertProps): string =>
  alertPreheader(voiceOf(reader), alert);

/** Tells what is new in a story, at once; several that came close together in one mail. */
export function Alert(props: AlertProps) {
  const { alert, reader, postalAddress, brief = 0 } = props;
  const voice = voiceOf(reader);
  const words = voice.words;
  const kind = alertKind(voice, alert);
  const isOne = alert.stories.length === 1;
  const links = [
    { href: reader.manageUrl, label: words.footer.preferences },
    { href: reader.unsubscribeUrl, label: words.alert.unsubscribe },
  ];
  return (
    <Layout
      voice={voice}
      title={subject(props)}
      kicker={kind}
      preheader={preheaderOf(preheader(props))}
    >
      {!isOne && <Title>{kind}</Title>}
      {alert.held !== undefined && <Aside>{words.alert.held[alert.held]}</Aside>}
      {brief > 0 && <Aside>{words.alert.brief(brief)}</Aside>}
      {alert.stories.map((told, i) => (
        <AlertRow
          key={told.story.id}
          voice={voice}
          told={alertStoryView(voice, told, alert.sentAt)}
          story={told.story}
          isBrief={i >= alert.stories.length - brief}
          place={isOne ? "only" : i === 0 ? "first" : "next"}
          rulesUrl={reader.rulesUrl}
        />
      ))}
      <Footer voice={voice} links={links} postalAddress={postalAddress}>
        <Remark>{words.alert.footer(plain(alert.filterText, 400))}</Remark>
      </Footer>
    </Layout>
  );
}

export { sampleProps } from "./sample-alerts.ts";
