/** @jsxImportSource hono/jsx */
import type { FieldError } from "../problem.ts";
import { errorAt } from "./text.ts";

export type ManageLinkFormProps = { email?: string; errors?: FieldError[] };

/** Asks for a mail with a link to one's own preferences. */
export const ManageLinkForm = ({ email = "", errors = [] }: ManageLinkFormProps) => {
  const error = errorAt(errors, "email");
  return (
    <form class="inline" method="post" action="/manage-link">
      <label for="link-email">Already subscribed? Get a link to your preferences</label>
      <div class="row">
        <input
          id="link-email"
          name="email"
          type="email"
          autocomplete="email"
          required
          maxlength={254}
          value={email}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={error ? "link-email-error" : undefined}
        />
        <button class="plain">Send me the link</button>
      </div>
      {error ? (
        <p class="error" id="link-email-error">
          {error}
        </p>
      ) : null}
    </form>
  );
};
