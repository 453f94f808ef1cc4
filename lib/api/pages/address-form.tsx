/** @jsxImportSource hono/jsx */
import type { FieldError } from "../problem.ts";
import { TextField } from "./controls.tsx";
import { errorAt } from "./text.ts";

/** Asks for another address; both mailboxes are asked before anything changes. */
export const AddressForm = ({
  token,
  errors,
}: {
  token: string;
  errors: readonly FieldError[];
}) => (
  <section>
    <h2>Another address</h2>
    <form method="post" action="/address">
      <input type="hidden" name="token" value={token} />
      <TextField
        name="email"
        label="Send my mails to"
        type="email"
        autocomplete="email"
        maxlength={254}
        required
        value=""
        error={errorAt(errors, "email")}
        hint="We ask both mailboxes, the old and the new one, and change it when both have agreed."
      />
      <button class="plain">Ask both</button>
    </form>
  </section>
);
