import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Anchor, Button, Note, Paragraph, Title } from "./components/Text.tsx";
import { messages } from "./messages.ts";

export type ManageProps = { manageUrl: string; postalAddress: string };

export const subject = (_: ManageProps): string => messages.subject.manage;
export const preheader = (_: ManageProps): string => messages.preheader.manage;

/** Brings the link that opens a reader's preferences. */
export function Manage(props: ManageProps) {
  const { manage, footer } = messages;
  const { manageUrl, postalAddress } = props;
  return (
    <Layout title={manage.title} kicker={manage.kicker} preheader={preheader(props)}>
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
      <Footer remarks={[footer.service]} links={[]} postalAddress={postalAddress} />
    </Layout>
  );
}

export const sampleProps: ManageProps = {
  manageUrl: "https://sitrep.example/manage?token=sample",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
