import type { MoveSide } from "#lib/core/model/delivery.ts";
import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Anchor, Aside, Button, Note, Paragraph, Title } from "./components/Text.tsx";
import { plain } from "./format.ts";
import { voiceOf, type Speech } from "./voice.ts";

export type MoveProps = Speech & {
  side: MoveSide;
  /** The new address. */
  address: string;
  moveUrl: string;
  postalAddress: string;
};

export const subject = (speech: MoveProps): string => voiceOf(speech).words.subject.move;
export const preheader = (speech: MoveProps): string => voiceOf(speech).words.preheader.move;

/** Asks one of the two mailboxes whether a subscription may move from one to the other. */
export function Move(props: MoveProps) {
  const voice = voiceOf(props);
  const { move, footer } = voice.words;
  const { side, address, moveUrl, postalAddress } = props;
  return (
    <Layout
      voice={voice}
      title={move.title[side]}
      kicker={move.kicker}
      preheader={preheader(props)}
    >
      <Title>{move.title[side]}</Title>
      <Paragraph>{move.asked[side]}</Paragraph>
      <Aside>
        <bdi>{plain(address)}</bdi>
      </Aside>
      <Button href={moveUrl}>{move.button}</Button>
      <Paragraph>{move.both}</Paragraph>
      <Paragraph>{move.ignore[side]}</Paragraph>
      <Note>
        {move.plainLink}
        <br />
        <Anchor href={moveUrl}>{moveUrl}</Anchor>
      </Note>
      <Footer voice={voice} remarks={[footer.service]} links={[]} postalAddress={postalAddress} />
    </Layout>
  );
}

export const sampleProps: MoveProps = {
  timeZone: "Asia/Seoul",
  side: "old",
  address: "ada@desk.example",
  moveUrl: "https://sitrep.example/move?token=sample",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
