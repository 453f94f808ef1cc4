import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Anchor, Button, Note, Paragraph, Title } from "./components/Text.tsx";
import { voiceOf, type Speech } from "./voice.ts";

export type ManageProps = Speech & { manageUrl: string; postalAddress: string };

export const subject = (speech: ManageProps): string => voiceOf(speech).words.subject.manage;
export const preheader = (speech: ManageProps): string => voiceOf(speech).words.preheader.manage;

/** Brings the link that opens a reader's preferences. */
export function Manage(props: ManageProps) {
  const voice = voiceOf(props);
  const { manage, footer } = voice.words;
  const { manageUrl, postalAddress } = props;
  return (
    <Layout voice={voice} title={manage.title} kicker={manage.kicker} preheader={preheader(props)}>
      <Title>{manage.title}</Title>
      <Paragraph>{manage.asked}</Paragraph>
      <Button href={manageUrl}>{manage.button}</Button>
      <Paragraph>{manage.secret}</Paragraph>
      <Paragraph>{manage.ignore}</Paragraph>
      <Note>
        {manage.plainLink}
        <br />
        <Anchor href={manageUrl}>{manageUrl}</Anchor>
      </Note>
      <Footer voice={voice} remarks={[footer.service]} links={[]} postalAddress={postalAddress} />
    </Layout>
  );
}

export const sampleProps: ManageProps = {
  timeZone: "Asia/Seoul",
  manageUrl: "https://sitrep.example/manage?token=sample",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
