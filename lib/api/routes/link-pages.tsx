/** @jsxImportSource hono/jsx */
import { comingDigest } from "#lib/core/schedule/due.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { field, postedForm } from "../draft.ts";
import { failurePage, linkFailurePage } from "../pages/failure.tsx";
import { ConfirmedPage, ConfirmPage, ErasedPage } from "../pages/link-pages.tsx";
import { EndedPage } from "../pages/unsubscribe.tsx";
import { type Act, managePage, OWN_ACTIONS } from "./manage-actions.tsx";
import { addMoving } from "./move.tsx";
import { addRules } from "./rules.tsx";
import { addUnsubscribing } from "./unsubscribe.tsx";

function addConfirming(app: ApiApp, { subscribing, clientAddress, clock }: ApiDeps): void {
  app.get("/confirm", async (c) => {
    const token = c.req.query("token") ?? "";
    const found = await subscribing.readConfirmation(token);
    return found.ok
      ? c.html(<ConfirmPage token={token} subscription={found.subscription} />)
      : linkFailurePage(c, found.reason);
  });
  app.post("/confirm", async (c) => {
    const token = field(await postedForm(c), "token");
    const found = await subscribing.confirm(token, clientAddress(c));
    if (!found.ok) return linkFailurePage(c, found.reason);
    const { subscription } = found;
    const first = comingDigest(subscription, clock());
    return c.html(<ConfirmedPage subscription={subscription} first={first} />);
  });
}

/** What the buttons of the manage page do. */
const ACTIONS = {
  ...OWN_ACTIONS,
  end: async (c, { subscribing }, { token }) => {
    const found = await subscribing.end(token);
    return found.ok ? c.html(<EndedPage ending={found} />) : linkFailurePage(c, found.reason);
  },
  erase: async (c, { subscribing }, { token }) => {
    const found = await subscribing.erase(token);
    return found.ok ? c.html(<ErasedPage />) : linkFailurePage(c, found.reason);
  },
} satisfies Record<string, Act>;

const isAction = (name: string): name is keyof typeof ACTIONS => Object.hasOwn(ACTIONS, name);

function addManaging(app: ApiApp, deps: ApiDeps): void {
  app.get("/manage", async (c) => {
    const token = c.req.query("token") ?? "";
    const found = await deps.subscribing.read(token);
    return found.ok
      ? managePage(c, deps, { token, subscription: found.subscription })
      : linkFailurePage(c, found.reason);
  });
  app.post("/manage", async (c) => {
    const posted = await postedForm(c);
    const token = field(posted, "token");
    const found = await deps.subscribing.read(token);
    if (!found.ok) return linkFailurePage(c, found.reason);
    const action = field(posted, "action");
    if (!isAction(action)) return failurePage(c, "invalid-input");
    return ACTIONS[action](c, deps, { token, subscription: found.subscription, posted });
  });
}

/** The pages that links in mails open: each shows a button, and only the button does something. */
export function addLinkPages(app: ApiApp, deps: ApiDeps): void {
  addConfirming(app, deps);
  addManaging(app, deps);
  addUnsubscribing(app, deps);
  addRules(app, deps);
  addMoving(app, deps);
}
