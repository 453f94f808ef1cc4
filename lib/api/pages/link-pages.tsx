/** @jsxImportSource hono/jsx */
import { describeFilter } from "#lib/core/filter/describe.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { Message } from "./layout.tsx";
import { counted, onClockOf } from "./text.ts";

const DAYS: Record<Subscription["schedule"]["weekday"], string> = {
  mon: "Mondays",
  tue: "Tuesdays",
  wed: "Wednesdays",
  thu: "Thursdays",
  fri: "Fridays",
  sat: "Saturdays",
  sun: "Sundays",
};

const FREQUENCY_TEXT: Record<
  Subscription["schedule"]["frequency"],
  (schedule: Subscription["schedule"]) => string
> = {
  weekly: ({ weekday, hour, timeZone }) => `${DAYS[weekday]} at ${hour}:00, ${timeZone}`,
  daily: ({ hour, timeZone }) => `Every day at ${hour}:00, ${timeZone}`,
  off: () => "No digest for now",
};

const alertText = ({ alerts: { minOrigins, maxPerDay, quietHours } }: Subscription): string =>
  [
    `At once, from ${counted(minOrigins, "independent source", "independent sources")}`,
    `at most ${maxPerDay} a day`,
    ...(quietHours ? [`none from ${quietHours.from} to ${quietHours.to}`] : []),
  ].join(", ");

/** What a subscription is about, and when it comes. */
export const Facts = ({ subscription }: { subscription: Subscription }) => (
  <dl class="facts">
    <dt>About</dt>
    <dd>
      <bdi>{describeFilter(subscription.filter)}</bdi>
    </dd>
    <dt>When</dt>
    <dd>{FREQUENCY_TEXT[subscription.schedule.frequency](subscription.schedule)}</dd>
    {subscription.alerts.enabled ? (
      <>
        <dt>Alerts</dt>
        <dd>{alertText(subscription)}</dd>
      </>
    ) : null}
  </dl>
);

/** Where the mailed confirm link leads: it changes nothing until its button is pressed. */
export const ConfirmPage = ({
  token,
  subscription,
}: {
  token: string;
  subscription: Subscription;
}) => (
  <Message title="Confirm your subscription">
    <p>One press, and this is yours:</p>
    <Facts subscription={subscription} />
    <form method="post" action="/confirm">
      <input type="hidden" name="token" value={token} />
      <button>Confirm</button>
    </form>
    <p class="quiet">Not you? Close this page; nothing happens.</p>
  </Message>
);

export const ConfirmedPage = ({
  subscription,
  first,
}: {
  subscription: Subscription;
  /** When the first digest comes. */
  first: Instant | undefined;
}) => (
  <Message title="You are subscribed">
    <Facts subscription={subscription} />
    {first === undefined ? null : (
      <p>
        The first digest comes on{" "}
        <strong>{onClockOf(subscription.schedule.timeZone, first)}</strong>.
      </p>
    )}
    <p>
      Every mail carries a link to change or end it. <a href="/">To the latest stories</a>
    </p>
  </Message>
);

/** The answer to every request for mail, the same whoever asks for whatever address. */
export const SentPage = () => (
  <Message title="Look into your mailbox">
    <p>
      If this address can receive mail from us, a message with a link is on its way. The link to
      confirm is good for 48 hours, the one to your preferences for 4.
    </p>
    <p>
      <a href="/">To the latest stories</a>
    </p>
  </Message>
);

export const ErasedPage = () => (
  <Message title="Erased">
    <p>Your address and your choices are gone from here.</p>
  </Message>
);
