import { createElement, type FunctionComponent } from "react";
import type { ServiceContent } from "#emails/components/ServiceMail.tsx";
import * as confirm from "#emails/Confirm.tsx";
import * as goodbye from "#emails/Goodbye.tsx";
import * as manage from "#emails/Manage.tsx";
import * as move from "#emails/Move.tsx";
import type { Mail } from "#lib/core/model/mail.ts";
import { serviceHeaders } from "./headers.ts";
import { markup } from "./markup.ts";
import { serviceText } from "./text/service.ts";

export type ServiceConfig = { mailFrom: string; postalAddress: string; replyTo?: string };

/** Known to the sender alone, and the same in every mail. */
type Ours = Pick<ServiceConfig, "postalAddress">;
type Envelope = { to: string; deliveryId?: string };
/** What a mail knows of its reader. */
type Own<Props> = Omit<Props, keyof Ours>;
type Made<Props> = (model: Own<Props> & Envelope) => Mail;

/** A template, and its words as data for the text part. */
type Parts<Props> = {
  Template: FunctionComponent<Props>;
  subject: (props: Props) => string;
  content: (props: Props) => ServiceContent;
};

/** The mails of the service itself. */
export type ServiceRenderer = {
  confirm: Made<confirm.ConfirmProps>;
  manage: Made<manage.ManageProps>;
  /** One of the two mails of a change of address; `address` is the new one. */
  move: Made<move.MoveProps>;
  goodbye: Made<goodbye.GoodbyeProps>;
};

/** Makes the mails of one sender; each reports the link of its button. */
export const createServiceMails = (config: ServiceConfig): ServiceRenderer => {
  const { mailFrom: from, postalAddress } = config;
  const made =
    <Model>(
      kind: Mail["kind"],
      link: keyof Mail["links"],
      { Template, subject, content }: Parts<Model & Ours>,
    ) =>
    (model: Model & Envelope): Mail => {
      const props = { ...model, postalAddress };
      const told = content(props);
      return {
        kind,
        from,
        to: model.to,
        subject: subject(props),
        html: markup(createElement(Template, props)),
        text: serviceText(told),
        headers: serviceHeaders(config, model.deliveryId),
        links: { [link]: told.button.href },
      };
    };
  return {
    confirm: made<Own<confirm.ConfirmProps>>("confirm", "confirm", {
      Template: confirm.Confirm,
      subject: confirm.subject,
      content: confirm.content,
    }),
    manage: made<Own<manage.ManageProps>>("manage", "manage", {
      Template: manage.Manage,
      subject: manage.subject,
      content: manage.content,
    }),
    move: made<Own<move.MoveProps>>("move", "move", {
      Template: move.Move,
      subject: move.subject,
      content: move.content,
    }),
    goodbye: made<Own<goodbye.GoodbyeProps>>("goodbye", "resubscribe", {
      Template: goodbye.Goodbye,
      subject: goodbye.subject,
      content: goodbye.content,
    }),
  };
};
