/** @jsxImportSource hono/jsx */
import { ManageLinkForm } from "./link-form.tsx";

/** How a reader of mails follows or mutes what a page is about: among the preferences, by its address. */
export const ByMail = ({ what }: { what: "story" | "thread" }) => (
  <section aria-labelledby="by-mail">
    <h2 id="by-mail">Follow or mute it by mail</h2>
    <p class="quiet">
      {what === "story"
        ? "Followed, it comes from its first report on, and again with each new fact; muted, it stays out, and its thread goes on. "
        : "Followed, every story of the affair comes, from its first report on; muted, none does. "}
      For a week, a month, three months or for good: every mail that tells it has a link for that,
      and your preferences take the address of this page.
    </p>
    <ManageLinkForm />
  </section>
);
