import { createElement } from "react";
import { type DigestReader, WeeklyDigest, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { type AlertRenderer, createAlertMails } from "./alert.ts";
import { DigestMails } from "./digest-mail.ts";
import { listHeaders } from "./headers.ts";
import { markup } from "./markup.ts";
import { createServiceMails, type ServiceRenderer } from "./service.ts";
import { digestText } from "./text/digest.ts";

export type RendererConfig = {
  /** `Name <address>`. */
  mailFrom: string;
  /** The sender's postal address, which every mail shows (CAN-SPAM 7704(a)(5)). */
  postalAddress: string;
  /** Our front page, where anybody can subscribe. */
  publicUrl: string;
  replyTo?: string;
  /** 24 random hexadecimal digits or more, nobody else's to know: they mark where a reader's addresses go. */
  nonce: string;
};

/** One subscriber as a digest needs to know them. */
type Recipient = DigestReader & {
  to: string;
  deliveryId: string;
  /** Set when the digest goes out later than planned. */
  late?: boolean;
};

/** Turns models into the exact mails to send: the same input always gives the same bytes. */
export interface Renderer extends ServiceRenderer, AlertRenderer {
  digest(digest: Digest, recipient: Recipient): Mail;
  /** A digest as a web page and as text, nobody's own and uncut. */
  digestPage(digest: Digest): { html: string; text: string };
}

/** The one way from models to mails. Throws RangeError where the nonce is too short to be one. */
export const createRenderer = (config: RendererConfig): Renderer => {
  const { mailFrom: from, postalAddress, publicUrl } = config;
  const shared = { postalAddress, publicUrl };
  const digests = new DigestMails(config);

  return {
    ...createServiceMails(config),
    ...createAlertMails(config),

    digest(digest, { to, deliveryId, late = false, ...reader }) {
      const { subject, html, text } = digests.write(digest, reader, late);
      return {
        kind: "digest",
        from,
        to,
        subject,
        html,
        text,
        headers: listHeaders(config, deliveryId, reader.unsubscribeUrl),
        links: { manage: reader.manageUrl, unsubscribe: reader.unsubscribeUrl },
      };
    },

    digestPage(digest) {
      const props: WeeklyDigestProps = { ...shared, digest };
      return { html: markup(createElement(WeeklyDigest, props)), text: digestText(props) };
    },
  };
};
