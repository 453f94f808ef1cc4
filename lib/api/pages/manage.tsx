/** @jsxImportSource hono/jsx */
import type { Instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { comingDigest } from "#lib/core/schedule/due.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import type { ManageDraft } from "../manage-draft.ts";
import type { FieldError } from "../problem.ts";
import type { RuleNames } from "../rule-names.ts";
import { AddressForm } from "./address-form.tsx";
import { formPath } from "./form-path.ts";
import { Layout, Notice } from "./layout.tsx";
import { Leaving, OwnData } from "./manage/own-data.tsx";
import { OwnForm } from "./manage/own-form.tsx";
import { Pause } from "./manage/pause.tsx";
import { Rules } from "./manage/rules.tsx";
import { Settings } from "./manage/settings.tsx";
import { onClockOf } from "./text.ts";

export type ManageProps = {
  token: string;
  subscription: Subscription;
  draft: ManageDraft;
  errors: FieldError[];
  /** How the last action went, where it went well. */
  done?: string;
  /** What the reader's rules are about. */
  names: RuleNames;
  now: Instant;
};

const Standing = ({ subscription, now }: Pick<ManageProps, "subscription" | "now">) => {
  const { state, filter, pausedUntil, schedule } = subscription;
  const nextDigestAt = comingDigest(subscription, new Date(now));
  if (state !== "active") {
    return (
      <p>
        You are not subscribed at present. <a href={formPath(filter)}>Subscribe again</a>
      </p>
    );
  }
  const paused = pausedUntil !== undefined && isPaused(subscription, now);
  return (
    <dl class="facts">
      {paused ? (
        <>
          <dt>Paused until</dt>
          <dd>{onClockOf(schedule.timeZone, pausedUntil)}</dd>
        </>
      ) : null}
      <dt>Next digest</dt>
      <dd>{nextDigestAt === undefined ? "None" : onClockOf(schedule.timeZone, nextDigestAt)}</dd>
    </dl>
  );
};

const MailNow = ({ token }: { token: string }) => (
  <OwnForm token={token}>
    <button class="plain" name="action" value="mail">
      Mail me the last week now
    </button>
  </OwnForm>
);

const Outcome = ({ errors, done }: Pick<ManageProps, "errors" | "done">) => {
  const general = errors.find(({ path }) => path === "");
  if (errors.length === 0) return done === undefined ? null : <Notice tone="good">{done}</Notice>;
  return (
    <Notice tone="bad">
      {general?.message ?? "Not saved yet: please look at the fields marked below."}
    </Notice>
  );
};

/** A reader's own page, opened by a mailed link. */
export const ManagePage = (props: ManageProps) => {
  const { token, subscription, draft, errors, now } = props;
  const own = { token, subscription, errors, now };
  const active = subscription.state === "active";
  return (
    <Layout title="Your preferences">
      <div class="narrow own">
        <h1>Your preferences</h1>
        <p class="quiet">
          <bdi>{subscription.email}</bdi>
        </p>
        <Outcome {...props} />
        <Standing subscription={subscription} now={now} />
        {active && !isPaused(subscription, now) ? <MailNow token={token} /> : null}
        <Settings
          token={token}
          filter={subscription.filter}
          locale={subscription.locale}
          draft={draft}
          errors={errors}
        />
        <Rules {...own} names={props.names} />
        {active ? <Pause {...own} /> : null}
        <OwnData token={token} />
        <AddressForm token={token} errors={errors} />
        <Leaving token={token} active={subscription.state !== "unsubscribed"} />
      </div>
    </Layout>
  );
};
