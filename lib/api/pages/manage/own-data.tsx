/** @jsxImportSource hono/jsx */
import { OwnForm } from "./own-form.tsx";

/** What is kept of a reader, all of it to take along. */
export const OwnData = ({ token }: { token: string }) => (
  <section aria-labelledby="data">
    <h2 id="data">What we keep</h2>
    <p>
      Your address, the choices on this page, when you asked for the digest and confirmed it, for
      180 days the network addresses you did so from, for 30 days the mails we sent, for 45 days
      which stories concerned you at once, and for 400 days when you were last told of anything. No
      opens, no clicks.
    </p>
    <OwnForm token={token}>
      <button class="plain" name="action" value="export">
        Download it (JSON)
      </button>
    </OwnForm>
  </section>
);

/** The ways out: the mails, or everything. */
export const Leaving = ({ token, active }: { token: string; active: boolean }) => (
  <section aria-labelledby="leave">
    <h2 id="leave">Leave</h2>
    {active ? (
      <OwnForm token={token}>
        <button class="plain" name="action" value="end">
          Unsubscribe
        </button>
      </OwnForm>
    ) : null}
    <details>
      <summary>Erase everything you keep of me</summary>
      <p class="quiet">
        Your address, your choices and unsent mail are deleted at once. This cannot be undone.
      </p>
      <OwnForm token={token}>
        <button class="danger" name="action" value="erase">
          Erase
        </button>
      </OwnForm>
    </details>
  </section>
);
