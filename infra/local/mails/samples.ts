import * as alert from "#emails/Alert.tsx";
import { samples as alertSamples } from "#emails/sample-alerts.ts";
import * as confirm from "#emails/Confirm.tsx";
import * as goodbye from "#emails/Goodbye.tsx";
import * as manage from "#emails/Manage.tsx";
import * as move from "#emails/Move.tsx";
import * as weekly from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { dayOf, emptyOf, largeOf, quietOf } from "./weeks.ts";

/** A mail as the renderer makes it of a template's sample props. */
export type SampleMail = {
  /** Names its files. */
  name: string;
  mail: Mail;
  preheader: string;
};

/** What is made like a mail and sent to nobody. */
export type SamplePage = { name: string; html: string; text: string };

const { digest: week, reader: named, publicUrl, postalAddress } = weekly.sampleProps;
if (!named) throw new Error("the sample props of the digest name no reader");

/** As long as one is, so that a mail has its size and its text part its lines; good for nothing. */
const TOKEN = "sampletoken".repeat(10).slice(0, 104);

/** The links of sample props with a token of that length. */
const tokened = <Links extends object>(links: Links): Links => ({
  ...links,
  ...Object.fromEntries(
    Object.entries(links)
      .filter(([name]) => name.endsWith("Url"))
      .map(([name, url]) => [
        name,
        String(url).replace(/(token=|unsubscribe\/)sample/, `$1${TOKEN}`),
      ]),
  ),
});

const reader = tokened(named);

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
  const props = { ...tokened(move.sampleProps), side };
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
  digest("digest-quiet", quietOf(week)),
  digest("digest-large", largeOf(week)),
  ...Object.entries(alertSamples).map(([name, props]) => ({
    name: `alert-${name}`,
    mail: renderer.alert(props.alert, { ...tokened(props.reader), ...to }),
    preheader: alert.preheader(props),
  })),
  {
    name: "confirm",
    mail: renderer.confirm({ ...tokened(confirm.sampleProps), ...to }),
    preheader: confirm.preheader(confirm.sampleProps),
  },
  {
    name: "manage",
    mail: renderer.manage({ ...tokened(manage.sampleProps), ...to }),
    preheader: manage.preheader(manage.sampleProps),
  },
  moveOf("old"),
  moveOf("new"),
  {
    name: "goodbye",
    mail: renderer.goodbye({ ...tokened(goodbye.sampleProps), ...to }),
    preheader: goodbye.preheader(goodbye.sampleProps),
  },
];

/** The digest as a page of the archive, which is nobody's own. */
export const samplePages = (): SamplePage[] => [
  { name: "digest-page", ...renderer.digestPage(week) },
];
