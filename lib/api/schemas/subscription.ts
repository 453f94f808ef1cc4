import { z } from "@hono/zod-openapi";
import { Alert } from "#lib/core/model/alert.ts";
import { Instant } from "#lib/core/model/common.ts";
import { Filter } from "#lib/core/model/filter.ts";
import { Mail } from "#lib/core/model/mail.ts";
import { Locale } from "#lib/core/model/locale.ts";
import { AlertBook, Raised, ToldFact } from "#lib/core/model/raised.ts";
import { AlertRule, ReaderRule, Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { FilterInput } from "./filter.ts";

const LONGEST_ADDRESS = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets

const Email = z
  .string()
  .trim()
  .max(LONGEST_ADDRESS)
  .pipe(z.email("expected an e-mail address such as reader@mail.example"))
  .meta({ example: "reader@mail.example" });

const LocaleInput = Locale.nullable().optional().meta({
  description:
    "How numbers and dates are written (BCP 47): as in its region, where English has customs there. Null or absent: as in Britain.",
  example: "en-US",
});

const alerts = AlertRule.shape;

const QuietHours = alerts.quietHours
  .unwrap()
  .strict()
  .refine(({ from, to }) => from !== to, {
    path: ["to"],
    error: "expected another time than `from`; without quiet hours, null",
  })
  .nullable()
  .meta({ description: "By default none. From 22:00 to 07:00 is over midnight." });
const Facts = alerts.facts
  .unwrap()
  .nullable()
  .meta({ description: "By default `party`, `agreement` and `official`." });
const Critical = alerts.critical.unwrap().nullable().meta({ description: "By default nothing." });

const SignUpAlerts = AlertRule.extend({
  quietHours: QuietHours.optional(),
  facts: Facts.optional(),
  critical: Critical.optional(),
}).transform(({ quietHours, facts, critical, ...rest }) => ({
  ...rest,
  ...(quietHours && { quietHours }),
  ...(facts && { facts }),
  ...(critical && { critical }),
}));

export const SignUpRequest = z
  .object({
    email: Email,
    filter: FilterInput.default({}),
    schedule: Schedule.prefault({}),
    alerts: SignUpAlerts.prefault({}),
    locale: LocaleInput,
  })
  .strict()
  .meta({ id: "SignUp" });

export const TokenRequest = z
  .object({ token: z.string().max(1000) })
  .strict()
  .meta({ id: "Token" });

export const ManageLinkRequest = z.object({ email: Email }).strict().meta({ id: "ManageLink" });

const schedule = Schedule.shape;

/** The models' defaults are for new subscriptions: here a field that is absent stays as it is. */
export const SubscriptionPatch = z
  .object({
    filter: FilterInput,
    schedule: z
      .object({
        frequency: schedule.frequency.unwrap(),
        weekday: schedule.weekday.unwrap(),
        hour: schedule.hour.unwrap(),
        timeZone: schedule.timeZone.unwrap(),
        whenEmpty: schedule.whenEmpty.unwrap(),
      })
      .partial()
      .strict(),
    alerts: z
      .object({
        enabled: alerts.enabled.unwrap(),
        minOrigins: alerts.minOrigins.unwrap(),
        maxPerDay: alerts.maxPerDay.unwrap(),
        quietHours: QuietHours,
        facts: Facts,
        critical: Critical,
      })
      .partial()
      .strict(),
    locale: LocaleInput,
  })
  .partial()
  .strict()
  .meta({
    id: "SubscriptionPatch",
    description:
      "`filter` replaces the whole filter; of the rest only the fields given change. A `locale`, and among `alerts` the `quietHours`, `facts` and `critical`, of null are taken away.",
  });
export type SubscriptionPatch = z.infer<typeof SubscriptionPatch>;

const Rule = ReaderRule.meta({ id: "Rule" });

export const SubscriptionView = z
  .object({
    id: z.string(),
    email: z.string(),
    state: z.enum(["pending", "active", "unsubscribed"]),
    filter: Filter,
    filterText: z.string(),
    schedule: Schedule,
    alerts: AlertRule,
    locale: Locale.optional(),
    pausedUntil: Instant.optional(),
    mutes: z.array(Rule),
    follows: z.array(Rule),
    createdAt: Instant,
    confirmedAt: Instant.optional(),
    nextDigestAt: Instant.optional(),
  })
  .meta({ id: "Subscription" });

/** Everything kept of a reader (GDPR, article 15); the hashes are keyed and mean nothing outside. */
export const SubscriptionExport = z
  .object({
    exportedAt: Instant,
    subscription: Subscription.meta({ id: "SubscriptionRecord" }),
    consentAddresses: z
      .object({ requestedFrom: z.string().optional(), confirmedFrom: z.string().optional() })
      .meta({ description: "The network addresses of the request and the confirmation." }),
    mails: z
      .array(z.object({ deliveryId: z.string(), mail: Mail.meta({ id: "KeptMail" }) }))
      .meta({ description: "The mails that are still kept as they went out." }),
    alerts: z
      .object({
        raised: z.array(Raised.meta({ id: "Raised" })),
        told: z.array(ToldFact.meta({ id: "ToldFact" })),
        book: AlertBook.meta({ id: "AlertBook" }).optional(),
        mails: z.array(Alert.meta({ id: "KeptAlert" })),
      })
      .meta({
        description: "What concerned the reader, what they were told of it, and what alerts said.",
      }),
  })
  .meta({ id: "SubscriptionExport" });
