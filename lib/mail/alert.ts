import { createElement } from "react";
import { Alert, type AlertProps, type AlertReader, subject } from "#emails/Alert.tsx";
import type { Alert as AlertModel } from "#lib/core/model/alert.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { HTML_BUDGET } from "./fit.ts";
import { listHeaders } from "./headers.ts";
import { byteLength, markup } from "./markup.ts";
import type { ServiceConfig } from "./service.ts";
import { alertText } from "./text/alert.ts";

export type AlertRenderer = {
  alert(alert: AlertModel, recipient: AlertReader & { to: string; deliveryId: string }): Mail;
};

/** The last stories lose all but their headlines until the mail is small enough. */
function whole(props: AlertProps): string {
  for (let brief = 0; ; brief++) {
    const html = markup(createElement(Alert, { ...props, brief }));
    if (brief === props.alert.stories.length - 1 || byteLength(html) <= HTML_BUDGET) return html;
  }
}

/** Makes the alert mails of one sender. */
export const createAlertMails = (config: ServiceConfig): AlertRenderer => ({
  alert(alert, { to, deliveryId, ...reader }) {
    const props = { alert, reader, postalAddress: config.postalAddress };
    const html = whole(props);
    return {
      kind: "alert",
      from: config.mailFrom,
      to,
      subject: subject(props),
      html,
      text: alertText(props),
      headers: listHeaders(config, deliveryId, reader.unsubscribeUrl, "alerts"),
      links: { manage: reader.manageUrl, unsubscribe: reader.unsubscribeUrl },
    };
  },
});
