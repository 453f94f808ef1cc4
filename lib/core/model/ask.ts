import * as z from "zod";
import { Instant } from "./common.ts";
import { Filter } from "./filter.ts";
import { Locale } from "./locale.ts";
import { AlertRule, ConsentForm, Schedule } from "./subscription.ts";

const asked = {
  id: z.string(),
  email: z.email(),
  askedAt: Instant,
};

/** A request for a mail, stored before anybody looks whether its address is known. */
export const Ask = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("subscribe"),
    ...asked,
    filter: Filter,
    schedule: Schedule,
    alerts: AlertRule,
    locale: Locale.optional(),
    form: ConsentForm,
    consentText: z.string(),
    /** Network address of the client. */
    client: z.string(),
  }),
  z.object({ kind: z.literal("manage-link"), ...asked }),
]);
export type Ask = z.infer<typeof Ask>;
