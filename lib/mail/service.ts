import { createElement } from "react";
import { type ServiceContent, ServiceMail } from "#emails/components/ServiceMail.tsx";
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
type Template<Model> = {
  subject(props: Model & Ours): string;
  content(props: Model & Ours): ServiceContent;
};
type Made<Props> = (model: Omit<Props, keyof Ours> & Envelope) => Mail;

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
    <Model>(kind: Mail["kind"], link: keyof Mail["links"], template: Template<Model>) =>
    (model: Model & Envelope): Mail => {
      const props = { ...model, postalAddress };
      const content = template.content(props);
      return {
        kind,
        from,
        to: model.to,
        subject: template.subject(props),
        html: markup(createElement(ServiceMail, content)),
        text: serviceText(content),
        headers: serviceHeaders(config, model.deliveryId),
        links: { [link]: content.button.href },
      };
    };
  return {
    confirm: made<Omit<confirm.ConfirmProps, keyof Ours>>("confirm", "confirm", confirm),
    manage: made<Omit<manage.ManageProps, keyof Ours>>("manage", "manage", manage),
    move: made<Omit<move.MoveProps, keyof Ours>>("move", "move", move),
    goodbye: made<Omit<goodbye.GoodbyeProps, keyof Ours>>("goodbye", "resubscribe", goodbye),
  };
};
