import type { Instant } from "#lib/core/model/common.ts";
import { type ServiceContent, ServiceMail } from "./components/ServiceMail.tsx";
import { plain } from "./format.ts";
import type { Rhythm } from "./messages-service.ts";
import { sampleFilterText } from "./sample.ts";
import { voiceOf, type Speech } from "./voice.ts";

export type ConfirmProps = Speech & {
  confirmUrl: string;
  /** When the link stops working. */
  goodUntil: Instant;
  filterText: string;
  /** In the reader's time zone. */
  rhythm: Rhythm;
  postalAddress: string;
};

export const subject = (speech: Speech): string => voiceOf(speech).words.subject.confirm;
export const preheader = (speech: Speech): string => voiceOf(speech).words.preheader.confirm;

export const content = (props: ConfirmProps): ServiceContent => {
  const voice = voiceOf(props);
  const { confirm, footer, service } = voice.words;
  return {
    voice,
    postalAddress: props.postalAddress,
    kicker: confirm.kicker,
    title: confirm.title(props.rhythm),
    preheader: preheader(props),
    asked: confirm.asked(props.rhythm),
    facts: [
      { label: service.about, value: plain(props.filterText, 400) },
      { label: confirm.when, value: confirm.rhythm(props.rhythm, voice.timeZone) },
      { label: service.until, value: service.at(voice.moment(props.goodUntil), voice.timeZone) },
    ],
    button: { label: confirm.button, href: props.confirmUrl },
    remarks: [confirm.pageText, confirm.ignore],
    why: footer.service,
  };
};

/** Asks whether the owner of the address wants the mails; nothing is sent before that. */
export const Confirm = (props: ConfirmProps) => <ServiceMail {...content(props)} />;

export const sampleProps: ConfirmProps = {
  timeZone: "Asia/Seoul",
  confirmUrl: "https://sitrep.example/confirm?token=sample",
  goodUntil: "2026-11-24T22:00:00.000Z",
  filterText: sampleFilterText,
  rhythm: { frequency: "weekly", weekday: "mon", hour: 7, alerts: true },
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
