import type { Alert } from "#lib/core/model/alert.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { MoveSide } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Schedule } from "#lib/core/model/subscription.ts";

/** How a mail speaks to its reader: locale (BCP 47) and IANA time zone. */
export type Speech = { locale?: string | undefined; timeZone: string };

export type Made = Mail | Promise<Mail>;

/** What a digest or alert mail knows of its reader. */
export type MailReader = Speech & {
  to: string;
  deliveryId: string;
  manageUrl: string;
  unsubscribeUrl: string;
  /** Where single rules are added; a story's id is put behind it. */
  rulesUrl: string;
};

/** What every mail of the service itself knows: `goodUntil` is when its link stops working. */
export type Service = Speech & { to: string; deliveryId: string; goodUntil: Instant };

/** What is asked for, and when; the hour is in the reader's time zone. */
export type Rhythm = Pick<Schedule, "frequency" | "weekday" | "hour"> & { alerts: boolean };

/** Turns models into mails; the same model always gives the same bytes. */
export interface MailRenderer {
  /** `late` where it was planned hours after its slot. */
  digest(digest: Digest, reader: MailReader & { webUrl: string; late?: boolean }): Made;
  alert(alert: Alert, reader: MailReader): Made;
  confirm(model: Service & { confirmUrl: string; filterText: string; rhythm: Rhythm }): Made;
  manage(model: Service & { manageUrl: string }): Made;
  /** `address` is the new one. */
  move(model: Service & { side: MoveSide; address: string; moveUrl: string }): Made;
  /** `kept` is in days. */
  goodbye(
    model: Service & {
      ended: ("digest" | "alerts")[];
      endedAt: Instant;
      filterText: string;
      backUrl: string;
      kept: { choices: number; consent: number };
    },
  ): Made;
}
