/** @jsxImportSource hono/jsx */
import type { MoveSide } from "#lib/core/model/delivery.ts";
import type { Moving } from "../link-deps.ts";
import { Message } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";

/** The answer to every request to move, the same whatever address was given. */
export const MoveSentPage = () => (
  <Message title="Look into both mailboxes">
    <p>
      If both addresses can receive mail from us, each gets a message with a link. When both have
      agreed within 48 hours, your mails go to the new address; until then nothing changes.
    </p>
    <p>
      <a href="/">To the latest stories</a>
    </p>
  </Message>
);

const QUESTIONS: Record<MoveSide, string> = {
  old: "One press says that your mails may go to this address from now on:",
  new: "One press says that the mails of another mailbox may come to this address from now on:",
};

/** Where the link in either mail of a change of address leads: it changes nothing until its button is pressed. */
export const MovePage = ({
  token,
  side,
  moving: { move },
}: {
  token: string;
  side: MoveSide;
  moving: Moving;
}) => (
  <Message title="Change of address">
    <p>{QUESTIONS[side]}</p>
    <p class="lead">
      <bdi>{move.email}</bdi>
    </p>
    <form method="post" action="/move">
      <input type="hidden" name="token" value={token} />
      <button>Agree</button>
    </form>
    <p class="quiet">Not you? Close this page; nothing happens.</p>
  </Message>
);

/** What a yes came to. */
export const AgreedPage = ({ done, moving: { move } }: { done: boolean; moving: Moving }) =>
  done ? (
    <Message title="You have moved">
      <p>
        From now on your mails go to <bdi>{move.email}</bdi>.
      </p>
    </Message>
  ) : (
    <Message title="Thank you">
      <p>Now the other mailbox has to agree, within 48 hours of the request.</p>
    </Message>
  );

/** Two subscriptions of one address would be one too many: its holder decides which stays. */
export const TakenPage = () => (
  <Message title="This address has a subscription of its own">
    <p>
      Nothing has changed. To move another one here, erase the one that is here first, among its
      preferences; then press the button again.
    </p>
    <ManageLinkForm />
  </Message>
);
