/** @jsxImportSource hono/jsx */
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Draft } from "../draft.ts";
import type { FieldError } from "../problem.ts";
import { AddressForm } from "./address-form.tsx";
import { Layout, Notice } from "./layout.tsx";
import { Preferences } from "./preferences.tsx";
import { onClockOf } from "./text.ts";

export type ManageProps = {
  token: string;
  subscription: Subscription;
  draft: Draft;
  errors: FieldError[];
  saved: boolean;
};

const Standing = ({ subscription }: { subscription: Subscription }) => {
  const { state, nextDigestAt, schedule } = subscription;
  if (state !== "active") {
    return (
      <p>
        You are not subscribed at present. <a href="/#subscribe">Subscribe again</a>
      </p>
    );
  }
  return nextDigestAt === undefined ? (
    <p>Your digest is paused.</p>
  ) : (
    <p>
      Next digest: <strong>{onClockOf(schedule.timeZone, nextDigestAt)}</strong>
    </p>
  );
};

const Leaving = ({ token, active }: { token: string; active: boolean }) => (
  <section class="leave">
    <h2>Leave</h2>
    {active ? (
      <form method="post" action="/manage">
        <input type="hidden" name="token" value={token} />
        <button class="plain" name="action" value="end">
          Unsubscribe
        </button>
      </form>
    ) : null}
    <details>
      <summary>Erase everything you keep of me</summary>
      <p class="quiet">
        Your address, your choices and unsent mail are deleted at once. This cannot be undone.
      </p>
      <form method="post" action="/manage">
        <input type="hidden" name="token" value={token} />
        <button class="danger" name="action" value="erase">
          Erase
        </button>
      </form>
    </details>
  </section>
);

/** A reader's own page, opened by a mailed link. */
export const ManagePage = ({ token, subscription, draft, errors, saved }: ManageProps) => (
  <Layout title="Your preferences">
    <div class="narrow">
      <h1>Your preferences</h1>
      <p class="quiet">
        <bdi>{subscription.email}</bdi>
      </p>
      {saved ? <Notice tone="good">Saved.</Notice> : null}
      {errors.length > 0 ? (
        <Notice tone="bad">Not saved yet: please look at the fields marked below.</Notice>
      ) : null}
      <Standing subscription={subscription} />
      <form method="post" action="/manage" class="panel">
        <input type="hidden" name="token" value={token} />
        <Preferences draft={draft} errors={errors} nearCountries={[]} />
        <button name="action" value="save">
          Save
        </button>
      </form>
      <AddressForm token={token} />
      <Leaving token={token} active={subscription.state !== "unsubscribed"} />
    </div>
  </Layout>
);
