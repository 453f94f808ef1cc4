import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Anchor, Button, Note, Aside, Paragraph, Title } from "./components/Text.tsx";
import { plain } from "./format.ts";
import { messages } from "./messages.ts";

export type ConfirmProps = { confirmUrl: string; filterText: string; postalAddress: string };

export const subject = (_: ConfirmProps): string => messages.subject.confirm;
export const preheader = (_: ConfirmProps): string => messages.preheader.confirm;

/** Asks whether the owner of the address wants the digest; nothing is sent before that. */
export function Confirm(props: ConfirmProps) {
  const { confirm, footer } = messages;
  const { confirmUrl, filterText, postalAddress } = props;
  return (
    <Layout title={confirm.title} kicker={confirm.kicker} preheader={preheader(props)}>
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
      <Footer remarks={[footer.service]} links={[]} postalAddress={postalAddress} />
    </Layout>
  );
}

export const sampleProps: ConfirmProps = {
  confirmUrl: "https://sitrep.example/confirm?token=sample",
  filterText: "Cyber & information; Missiles & nuclear forces — about South Korea or Japan",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
