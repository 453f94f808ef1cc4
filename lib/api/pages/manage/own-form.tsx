/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

/** A form of the reader's own page: it posts there with their token, never in an address. */
export const OwnForm = (props: { token: string; class?: string; children?: Child }) => (
  <form method="post" action="/manage" class={props.class}>
    <input type="hidden" name="token" value={props.token} />
    {props.children}
  </form>
);
