import type { Instant } from "#lib/core/model/common.ts";
import { type ServiceContent, ServiceMail } from "./components/ServiceMail.tsx";
import { voiceOf, type Speech } from "./voice.ts";

export type ManageProps = Speech & {
  manageUrl: string;
  /** When the link stops working. */
  goodUntil: Instant;
  postalAddress: string;
};

export const subject = (speech: Speech): string => voiceOf(speech).words.subject.manage;
export const preheader = (speech: Speech): string => voiceOf(speech).words.preheader.manage;

export const content = (props: ManageProps): ServiceContent => {
  const voice = voiceOf(props);
  const { manage, footer, service } = voice.words;
  return {
    voice,
    postalAddress: props.postalAddress,
    kicker: manage.kicker,
    title: manage.title,
    preheader: preheader(props),
    asked: manage.asked,
    facts: [
      { label: service.until, value: service.at(voice.moment(props.goodUntil), voice.timeZone) },
    ],
    button: { label: manage.button, href: props.manageUrl },
    remarks: [manage.secret, manage.ignore],
    why: footer.service,
  };
};

/** Brings the link that opens a reader's preferences. */
export const Manage = (props: ManageProps) => <ServiceMail {...content(props)} />;

export const sampleProps: ManageProps = {
  timeZone: "Asia/Seoul",
  manageUrl: "https://sitrep.example/manage?token=sample",
  goodUntil: "2026-11-23T02:00:00.000Z",
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
