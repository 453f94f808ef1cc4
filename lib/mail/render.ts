import { createElement } from "react";
import { Confirm, subject as confirmSubject } from "#emails/Confirm.tsx";
import { Manage, subject as manageSubject } from "#emails/Manage.tsx";
import { Move, type MoveProps, subject as moveSubject } from "#emails/Move.tsx";
import { type DigestReader, WeeklyDigest, type WeeklyDigestProps } from "#emails/WeeklyDigest.tsx";
import type { Speech } from "#emails/voice.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { DigestMails } from "./digest-mail.ts";
import { listHeaders, serviceHeaders } from "./headers.ts";
import { markup } from "./markup.ts";
import { digestText } from "./text/digest.ts";
import { confirmText, manageText, moveText } from "./text/service.ts";

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

/** One of the two mails of a change of address; `address` is the new one. */
type MoveModel = Omit<MoveProps, "postalAddress"> & { to: string; deliveryId?: string };

/** Turns models into the exact mails to send: the same input always gives the same bytes. */
export interface Renderer {
  digest(digest: Digest, recipient: Recipient): Mail;
  confirm(
    model: Speech & { to: string; confirmUrl: string; filterText: string; deliveryId?: string },
  ): Mail;
  manage(model: Speech & { to: string; manageUrl: string; deliveryId?: string }): Mail;
  move(model: MoveModel): Mail;
  /** A digest as a web page and as text, nobody's own and uncut. */
  digestPage(digest: Digest): { html: string; text: string };
}

/** The one way from models to mails. Throws RangeError where the nonce is too short to be one. */
export const createRenderer = (config: RendererConfig): Renderer => {
  const { mailFrom: from, postalAddress, publicUrl } = config;
  const shared = { postalAddress, publicUrl };
  const digests = new DigestMails(config);

  return {
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

    confirm({ to, deliveryId, ...model }) {
      const props = { ...model, postalAddress };
      return {
        kind: "confirm",
        from,
        to,
        subject: confirmSubject(props),
        html: markup(createElement(Confirm, props)),
        text: confirmText(props),
        headers: serviceHeaders(config, deliveryId),
        links: { confirm: model.confirmUrl },
      };
    },

    manage({ to, deliveryId, ...model }) {
      const props = { ...model, postalAddress };
      return {
        kind: "manage",
        from,
        to,
        subject: manageSubject(props),
        html: markup(createElement(Manage, props)),
        text: manageText(props),
        headers: serviceHeaders(config, deliveryId),
        links: { manage: model.manageUrl },
      };
    },

    move({ to, deliveryId, ...model }) {
      const props = { ...model, postalAddress };
      return {
        kind: "move",
        from,
        to,
        subject: moveSubject(props),
        html: markup(createElement(Move, props)),
        text: moveText(props),
        headers: serviceHeaders(config, deliveryId),
        links: { move: model.moveUrl },
      };
    },

    digestPage(digest) {
      const props: WeeklyDigestProps = { ...shared, digest };
      return { html: markup(createElement(WeeklyDigest, props)), text: digestText(props) };
    },
  };
};
