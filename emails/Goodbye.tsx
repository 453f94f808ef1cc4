import type { Instant } from "#lib/core/model/common.ts";
import { type ServiceContent, ServiceMail } from "./components/ServiceMail.tsx";
import { plain } from "./format.ts";
import { sampleFilterText } from "./sample.ts";
import { voiceOf, type Speech } from "./voice.ts";

export type GoodbyeProps = Speech & {
  /** What came until then; nothing where the reader had turned both off. */
  ended: readonly ("digest" | "alerts")[];
  endedAt: Instant;
  filterText: string;
  /** Gives all of it back. */
  backUrl: string;
  /** When that link stops working. */
  goodUntil: Instant;
  /** Days that the choices, and where the consent came from, are kept. */
  kept: { choices: number; consent: number };
  postalAddress: string;
};

export const subject = (speech: Speech): string => voiceOf(speech).words.subject.goodbye;
export const preheader = (props: Speech & Pick<GoodbyeProps, "goodUntil">): string => {
  const voice = voiceOf(props);
  return voice.words.preheader.goodbye(voice.day(props.goodUntil));
};

const DAY = 86_400_000;
const daysFrom = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const content = (props: GoodbyeProps): ServiceContent => {
  const voice = voiceOf(props);
  const { goodbye, service } = voice.words;
  const { ended, endedAt, goodUntil, kept } = props;
  return {
    voice,
    postalAddress: props.postalAddress,
    kicker: goodbye.kicker,
    title: goodbye.title,
    preheader: preheader(props),
    asked: goodbye.asked,
    facts: [
      { label: goodbye.ended, value: goodbye.what(ended) },
      { label: service.about, value: plain(props.filterText, 400) },
      { label: goodbye.at, value: service.at(voice.moment(endedAt), voice.timeZone) },
    ],
    lead: goodbye.notYou(
      daysFrom(endedAt, goodUntil),
      service.at(voice.moment(goodUntil), voice.timeZone),
    ),
    button: { label: goodbye.button, href: props.backUrl },
    remarks: [goodbye.kept(kept.choices, kept.consent), goodbye.erase],
    why: goodbye.why,
  };
};

/** Says once that everything has ended, and how its owner takes that back. */
export const Goodbye = (props: GoodbyeProps) => <ServiceMail {...content(props)} />;

export const sampleProps: GoodbyeProps = {
  timeZone: "Asia/Seoul",
  ended: ["digest", "alerts"],
  endedAt: "2026-11-22T22:00:00.000Z",
  filterText: sampleFilterText,
  backUrl: "https://sitrep.example/resubscribe?token=sample",
  goodUntil: "2026-11-29T22:00:00.000Z",
  kept: { choices: 30, consent: 180 },
  postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
};
