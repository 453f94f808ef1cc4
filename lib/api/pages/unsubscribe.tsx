/** @jsxImportSource hono/jsx */
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Scope } from "#lib/core/subscription/ending.ts";
import type { Ending } from "../link-deps.ts";
import { Message } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";
import { Facts } from "./link-pages.tsx";

const NAMES = { digest: "your digest", alerts: "your alerts" } as const;

const WORDS: Record<Scope, { end: string; ended: string }> = {
  digest: { end: "End my digest", ended: "No digest comes to you any more." },
  alerts: { end: "End my alerts", ended: "No alert comes to you any more." },
  all: { end: "End everything", ended: "Nothing is sent to you any more: no digest, no alert." },
};

/** What a click on the button of a scope leaves. */
const leaves = ({ scope, coming }: Ending): ("digest" | "alerts")[] =>
  coming.filter((kind) => scope !== "all" && kind !== scope);

/** What the link is for has ended before; what still comes can be ended too. */
const Before = ({ token, ending }: { token: string; ending: Ending }) => {
  const { scope, coming, open } = ending;
  return (
    <Message title={open ? "Ended already" : "You are unsubscribed already"}>
      <p>{WORDS[open ? scope : "all"].ended}</p>
      {coming.length > 0 ? (
        <p>Still coming: {coming.map((kind) => NAMES[kind]).join(" and ")}.</p>
      ) : null}
      {open ? (
        <form method="post" action={`/unsubscribe/${token}`}>
          <button class="plain" name="scope" value="all">
            {WORDS.all.end}
          </button>
        </form>
      ) : (
        <Again />
      )}
      {open ? <Break /> : null}
    </Message>
  );
};

const Again = () => (
  <p>
    Changed your mind? <a href="/#subscribe">Subscribe again</a>
  </p>
);

/** Whether there is anything left of what the link is for. */
const isOpen = ({ scope, coming, open }: Ending): boolean =>
  open && (scope === "all" || coming.includes(scope));

/** Where the unsubscribe link of a mail leads; mail programs post to the same address (RFC 8058). */
export const UnsubscribePage = ({ token, ending }: { token: string; ending: Ending }) => {
  if (!isOpen(ending)) return <Before token={token} ending={ending} />;
  const left = leaves(ending);
  const rest = left.map((kind) => NAMES[kind]).join(" and ");
  return (
    <Message title="Unsubscribe">
      {left.length > 0 ? (
        <p>
          One press ends {NAMES[ending.scope === "digest" ? "digest" : "alerts"]}; {rest} still{" "}
          {left.includes("alerts") ? "come" : "comes"}. Another ends everything.
        </p>
      ) : (
        <p>One press, and nothing comes to you any more.</p>
      )}
      <form method="post" action={`/unsubscribe/${token}`}>
        <div class="row">
          <button name="scope" value={left.length > 0 ? "own" : "all"}>
            {left.length > 0 ? WORDS[ending.scope].end : "Unsubscribe"}
          </button>
          {left.length > 0 ? (
            <button class="plain" name="scope" value="all">
              {WORDS.all.end}
            </button>
          ) : null}
        </div>
      </form>
      <p class="quiet">Nothing happens until you press a button.</p>
      <Break />
    </Message>
  );
};

const Break = () => (
  <section>
    <p>Only in need of a break? Your preferences have a pause, and everything stays as it is.</p>
    <ManageLinkForm />
  </section>
);

const endedTitle = ({ coming }: Ending): string =>
  coming.length > 0 ? "Ended" : "You are unsubscribed";

/** What has ended, and what still comes. */
const EndedLines = ({ ending: { scope, coming } }: { ending: Ending }) => (
  <>
    <p>{WORDS[coming.length > 0 ? scope : "all"].ended}</p>
    {coming.length > 0 ? (
      <p>Still coming: {coming.map((kind) => NAMES[kind]).join(" and ")}.</p>
    ) : null}
  </>
);

/** What a mail program gets that posts by itself: nobody reads it, so it holds no token. */
export const OneClickPage = ({ ending }: { ending: Ending }) => (
  <Message title={endedTitle(ending)}>
    <EndedLines ending={ending} />
  </Message>
);

/** What has ended, what still comes, and the ways back. */
export const EndedPage = ({ ending }: { ending: Ending }) => {
  const { open, resubscribe } = ending;
  return (
    <Message title={endedTitle(ending)}>
      <EndedLines ending={ending} />
      {resubscribe === undefined ? null : (
        <form method="post" action="/resubscribe">
          <input type="hidden" name="token" value={resubscribe} />
          <p>Pressed by mistake? Within an hour this brings back exactly what you had:</p>
          <button class="plain">Undo</button>
        </form>
      )}
      {resubscribe === undefined && !open ? <Again /> : null}
      {open ? <Break /> : null}
    </Message>
  );
};

/** Where the link in a goodbye leads: nothing is given back before its button is pressed. */
export const WayBackPage = ({
  token,
  subscription,
}: {
  token: string;
  subscription: Subscription;
}) => (
  <Message title="Take it back?">
    <p>One press, and this comes again as before:</p>
    <Facts subscription={subscription} />
    <form method="post" action="/resubscribe">
      <input type="hidden" name="token" value={token} />
      <button>Give it back</button>
    </form>
    <p class="quiet">You meant to leave? Close this page; nothing happens.</p>
  </Message>
);

export const ResubscribedPage = ({ subscription }: { subscription: Subscription }) => (
  <Message title="You are subscribed again">
    <p>Everything is as it was.</p>
    <Facts subscription={subscription} />
  </Message>
);
