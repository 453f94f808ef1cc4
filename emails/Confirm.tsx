import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Anchor, Button, Note, Aside, Paragraph, Title } from "./components/Text.tsx";
import { plain } from "./format.ts";
import { voiceOf, type Speech } from "./voice.ts";

export type ConfirmProps = Speech & {
  confirmUrl: string;
  filterText: string;
  postalAddress: string;
};

export const subject = (speech: ConfirmProps): string => voiceOf(speech).words.subject.confirm;
export const preheader = (speech: ConfirmProps): string => voiceOf(speech).words.preheader.confirm;

/** Asks whether the owner of the address wants the digest; nothing is sent before that. */
export function Confirm(props: ConfirmProps) {
  const voice = voiceOf(props);
  const { confirm, footer } = voice.words;
  const { confirmUrl, filterText, postalAddress } = props;
  return (
    <Layout
      voice={voice}
      title={confirm.title}
      kicker={confirm.kicker}
      preheader={preheader(props)}
    >
      <Title>{confirm.title}</Title>
      <Paragraph>{confirm.asked}</Paragraph>
      <Aside>
        <bdi>{plain(filterText, 400)}</bdi>
      </Aside>
      <Button href={confirmUrl}>{confirm.button}</Button>
      <Paragraph>{confirm.pageText}</Paragraph>
      <Paragraph>{confirm.ignore}</Paragraph>
      <Note>
        {confirm.plainLink}
        <br />
        <Anchor href={confirmUrl}>{confirmUrl}</Anchor>
      </Note>
      <Footer voice={voice} remarks={[footer.service]} links={[]} postalAddress={postalAddress} />
    </Layout>
  );
}

export const sampleProps: ConfirmProps = {
  timeZone: "Asia/Seoul",
  confirmUrl: "https://sitrep.example/confirm?token=sample",
  filterText: "Cyber & information; Missiles & nuclear forces — about South Korea or Japan",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
