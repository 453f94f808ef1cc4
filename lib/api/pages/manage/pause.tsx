/** @jsxImportSource hono/jsx */
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { FieldError } from "../../problem.ts";
import { ErrorText } from "../controls.tsx";
import { errorAt, onClockOf } from "../text.ts";
import { OwnForm } from "./own-form.tsx";

type PauseProps = { token: string; subscription: Subscription; now: Instant; errors: FieldError[] };

const Resume = ({ token, subscription }: Pick<PauseProps, "token" | "subscription">) => (
  <OwnForm token={token}>
    <p>
      Nothing is sent to you before{" "}
      <strong>{onClockOf(subscription.schedule.timeZone, subscription.pausedUntil ?? "")}</strong>.
    </p>
    <button class="plain" name="action" value="resume">
      Resume now
    </button>
  </OwnForm>
);

/** No mail for a while; the first digest after it tells its usual week or day. */
export const Pause = ({ token, subscription, now, errors }: PauseProps) => {
  const error = errorAt(errors, "until");
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">Pause</h2>
      {isPaused(subscription, now) ? (
        <Resume token={token} subscription={subscription} />
      ) : (
        <OwnForm token={token}>
          <label for="until">No mail before</label>
          <div class="row">
            <input
              id="until"
              name="until"
              type="date"
              required
              aria-invalid={error ? "true" : undefined}
              aria-describedby={error ? "until-error until-hint" : "until-hint"}
            />
            <button class="plain" name="action" value="pause">
              Pause
            </button>
          </div>
          <ErrorText id="until" text={error} />
          <p class="hint" id="until-hint">
            The first digest after that covers its usual time, not the whole pause.
          </p>
        </OwnForm>
      )}
    </section>
  );
};
