import type { Instant } from "#lib/core/model/common.ts";
import type { MoveSide } from "#lib/core/model/delivery.ts";
import { type ServiceContent, ServiceMail } from "./components/ServiceMail.tsx";
import { plain } from "./format.ts";
import { voiceOf, type Speech } from "./voice.ts";

export type MoveProps = Speech & {
  side: MoveSide;
  /** The new address. */
  address: string;
  moveUrl: string;
  /** When the link stops working. */
  goodUntil: Instant;
  postalAddress: string;
};

export const subject = (speech: Speech): string => voiceOf(speech).words.subject.move;
export const preheader = (speech: Speech): string => voiceOf(speech).words.preheader.move;

export const content = (props: MoveProps): ServiceContent => {
  const voice = voiceOf(props);
  const { move, footer, service } = voice.words;
  const { side } = props;
  return {
    voice,
    postalAddress: props.postalAddress,
    kicker: move.kicker,
    title: move.title[side],
    preheader: preheader(props),
    asked: move.asked[side],
    facts: [
      { label: move.address[side], value: plain(props.address), whole: true },
      { label: service.until, value: service.at(voice.moment(props.goodUntil), voice.timeZone) },
    ],
    button: { label: move.button, href: props.moveUrl },
    remarks: [move.both, move.ignore[side]],
    why: footer.service,
  };
};

/** Asks one of the two mailboxes whether a subscription may move from one to the other. */
export const Move = (props: MoveProps) => <ServiceMail {...content(props)} />;

export const sampleProps: MoveProps = {
  timeZone: "Asia/Seoul",
  side: "old",
  address: "ada@desk.example",
  moveUrl: "https://sitrep.example/move?token=sample",
  goodUntil: "2026-11-24T22:00:00.000Z",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
