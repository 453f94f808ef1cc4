import { createElement } from "react";
import { Alert, type AlertReader, subject } from "#emails/Alert.tsx";
import type { Alert as AlertModel } from "#lib/core/model/alert.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { listHeaders } from "./headers.ts";
import { markup } from "./markup.ts";
import type { ServiceConfig } from "./service.ts";
import { alertText } from "./text/alert.ts";

export type AlertRenderer = {
  alert(alert: AlertModel, recipient: AlertReader & { to: string; deliveryId: string }): Mail;
};

/** Makes the alert mails of one sender. */
export const createAlertMails = (config: ServiceConfig): AlertRenderer => ({
  alert(alert, { to, deliveryId, ...reader }) {
    const props = { alert, reader, postalAddress: config.postalAddress };
    return {
      kind: "alert",
      from: config.mailFrom,
      to,
      subject: subject(props),
      html: markup(createElement(Alert, props)),
      text: alertText(props),
      headers: listHeaders(config, deliveryId, reader.unsubscribeUrl, "alerts"),
      links: { manage: reader.manageUrl, unsubscribe: reader.unsubscribeUrl },
    };
  },
});
