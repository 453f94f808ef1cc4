import * as alert from "#emails/Alert.tsx";
import * as confirm from "#emails/Confirm.tsx";
import * as goodbye from "#emails/Goodbye.tsx";
import * as manage from "#emails/Manage.tsx";
import * as move from "#emails/Move.tsx";
import * as weekly from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { dayOf, emptyOf, largeOf } from "./weeks.ts";

/** A mail as the renderer makes it of a template's sample props. */
export type SampleMail = {
  /** Names its files. */
  name: string;
  mail: Mail;
  preheader: string;
};

/** What is made like a mail and sent to nobody. */
export type SamplePage = { name: string; html: string; text: string };

const { digest: week, reader, publicUrl, postalAddress } = weekly.sampleProps;
if (!reader) throw new Error("the sample props of the digest name no reader");

/** Who is written to, by which delivery: the sample props know neither. */
const to = { to: "reader@mail.example", deliveryId: "dlv_sample" };

const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  replyTo: "desk@sitrep.example",
  postalAddress,
  publicUrl,
  nonce: "5eed".repeat(6),
});

const digest = (name: string, digest: Digest, late = false): SampleMail => ({
  name,
  mail: renderer.digest(digest, { ...reader, ...to, late }),
  preheader: weekly.preheader({ ...weekly.sampleProps, digest, late }),
});

const moveOf = (side: move.MoveProps["side"]): SampleMail => {
  const props = { ...move.sampleProps, side };
  return {
    name: `move-${side}`,
    mail: renderer.move({ ...props, ...to }),
    preheader: move.preheader(props),
  };
};

/** Every mail there is, one of each kind and state that looks different. */
export const sampleMails = (): SampleMail[] => [
  digest("digest", week),
  digest("digest-daily", dayOf(week)),
  digest("digest-late", week, true),
  digest("digest-empty", emptyOf(week)),
  digest("digest-large", largeOf(week)),
  ...Object.entries(alert.samples).map(([name, props]) => ({
    name: `alert-${name}`,
    mail: renderer.alert(props.alert, { ...props.reader, ...to }),
    preheader: alert.preheader(props),
  })),
  {
    name: "confirm",
    mail: renderer.confirm({ ...confirm.sampleProps, ...to }),
    preheader: confirm.preheader(confirm.sampleProps),
  },
  {
    name: "manage",
    mail: renderer.manage({ ...manage.sampleProps, ...to }),
    preheader: manage.preheader(manage.sampleProps),
  },
  moveOf("old"),
  moveOf("new"),
  {
    name: "goodbye",
    mail: renderer.goodbye({ ...goodbye.sampleProps, ...to }),
    preheader: goodbye.preheader(goodbye.sampleProps),
  },
];

/** The digest as a page of the archive, which is nobody's own. */
export const samplePages = (): SamplePage[] => [
  { name: "digest-page", ...renderer.digestPage(week) },
];
