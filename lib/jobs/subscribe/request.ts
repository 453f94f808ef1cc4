import type { Ask } from "#lib/core/model/ask.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { AlertRule, ConsentForm, Schedule } from "#lib/core/model/subscription.ts";
import type { SubscribeDeps } from "./context.ts";
import { admitAddress, admitClient } from "./limits.ts";

/** What a reader asks for; already valid, apart from being known to be theirs. */
export type SignUp = {
  email: string;
  filter: Filter;
  schedule: Schedule;
  alerts: AlertRule;
  /** How the reader writes numbers and dates (BCP 47); null and absent alike: the default. */
  locale?: string | null | undefined;
  /** Where the reader saw the words of consent, and which version of them. */
  form: ConsentForm;
  consentText: string;
};

/** The same for every address; only the client itself can have asked too often. */
export type Requested = { ok: true } | { ok: false; reason: "too-many-requests" };

/** The ask without what every ask has. */
type Wanted = Ask extends infer A ? (A extends Ask ? Omit<A, "id" | "askedAt"> : never) : never;

/**
 * Counts and stores what is asked for, and looks at nothing else: whether an address is known, pending or suppressed
 * shows neither in the answer nor in the work done for it. `answer` does the rest.
 */
async function ask(deps: SubscribeDeps, wanted: Wanted, client: string): Promise<Requested> {
  if (!(await admitClient(deps, client))) return { ok: false, reason: "too-many-requests" };
  if (!(await admitAddress(deps, wanted.email))) return { ok: true };
  const askId = `ask_${deps.random(12)}`;
  await deps.stores.asks.put({ ...wanted, id: askId, askedAt: instant(deps.clock()) });
  await deps.queue.send([{ kind: "ask", askId }]);
  return { ok: true };
}

/**
 * Asks for a subscription. Nothing is sent to the reader but one mail with a confirmation link, or, where the
 * address is subscribed already, a link to manage it. `client` is the network address the request came from.
 */
export const requestSubscription = (
  deps: SubscribeDeps,
  signUp: SignUp,
  client: string,
): Promise<Requested> => {
  const { email, filter, schedule, alerts, locale, form, consentText } = signUp;
  const choices = { filter, schedule, alerts, ...(locale && { locale }) };
  const asked = { email: email.trim(), ...choices, form, consentText, client };
  return ask(deps, { kind: "subscribe", ...asked }, client);
};

/** Asks for a link to manage the subscription of this address, or to confirm it while it is pending. */
export const sendManageLink = (
  deps: SubscribeDeps,
  email: string,
  client: string,
): Promise<Requested> => ask(deps, { kind: "manage-link", email: email.trim() }, client);
