import type { MoveSide } from "#lib/core/model/delivery.ts";
import { Footer } from "./components/Footer.tsx";
import { Layout } from "./components/Layout.tsx";
import { Anchor, Aside, Button, Note, Paragraph, Title } from "./components/Text.tsx";
import { plain } from "./format.ts";
import { messages } from "./messages.ts";

export type MoveProps = {
  side: MoveSide;
  /** The new address. */
  address: string;
  moveUrl: string;
  postalAddress: string;
};

export const subject = (_: MoveProps): string => messages.subject.move;
export const preheader = (_: MoveProps): string => messages.preheader.move;

/** Asks one of the two mailboxes whether a subscription may move from one to the other. */
export function Move(props: MoveProps) {
  const { move, footer } = messages;
  const { side, address, moveUrl, postalAddress } = props;
  return (
    <Layout title={move.title[side]} kicker={move.kicker} preheader={preheader(props)}>
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
      <Footer remarks={[footer.service]} links={[]} postalAddress={postalAddress} />
    </Layout>
  );
}

export const sampleProps: MoveProps = {
  side: "old",
  address: "ada@desk.example",
  moveUrl: "https://sitrep.example/move?token=sample",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
