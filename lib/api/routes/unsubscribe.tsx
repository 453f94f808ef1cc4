/** @jsxImportSource hono/jsx */
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { field, postedForm } from "../draft.ts";
import { text } from "../openapi.ts";
import { linkFailurePage } from "../pages/failure.tsx";
import {
  EndedPage,
  OneClickPage,
  ResubscribedPage,
  UnsubscribePage,
  WayBackPage,
} from "../pages/unsubscribe.tsx";

const params = z.object({ token: z.string() });
const tags = ["Links in mails"];
const failures = {
  400: text("Not a token of ours", "text/html"),
  410: text("The token has expired", "text/html"),
};

const unsubscribeRoute = createRoute({
  method: "post",
  path: "/unsubscribe/{token}",
  tags,
  summary: "Unsubscribe with one click (RFC 8058)",
  description:
    "Ends what the mail was: digest or alerts; the subscription where nothing else is left, or with the form field `scope=all`. Needs no body; repeats harmlessly.",
  request: { params },
  responses: { 200: text("Unsubscribed", "text/html"), ...failures },
});

const unsubscribePageRoute = createRoute({
  method: "get",
  path: "/unsubscribe/{token}",
  tags,
  summary: "The page with the buttons that unsubscribe",
  request: { params },
  responses: { 200: text("The page", "text/html"), ...failures },
});

/** The way back from an end: by the page of the link in a goodbye, or by the button of the page that ended it. */
function addWayBack(app: ApiApp, { subscribing, clientAddress }: ApiDeps): void {
  app.get("/resubscribe", async (c) => {
    const token = c.req.query("token") ?? "";
    const found = await subscribing.readWayBack(token);
    return found.ok
      ? c.html(<WayBackPage token={token} subscription={found.subscription} />)
      : linkFailurePage(c, found.reason);
  });
  app.post("/resubscribe", async (c) => {
    const token = field(await postedForm(c), "token");
    const found = await subscribing.resubscribe(token, clientAddress(c));
    return found.ok
      ? c.html(<ResubscribedPage subscription={found.subscription} />)
      : linkFailurePage(c, found.reason);
  });
}

/** Unsubscribing by the link of a mail, with one click or by its page, and the way back. */
export function addUnsubscribing(app: ApiApp, deps: ApiDeps): void {
  const { subscribing } = deps;
  app.openapi(unsubscribePageRoute, async (c) => {
    const { token } = c.req.valid("param");
    const ending = await subscribing.readEnding(token);
    return ending.ok
      ? c.html(<UnsubscribePage token={encodeURIComponent(token)} ending={ending} />)
      : linkFailurePage(c, ending.reason);
  });

  app.openapi(unsubscribeRoute, async (c) => {
    // A page's button says its scope; a mail program sends `List-Unsubscribe=One-Click` or nothing.
    const scope = field(await postedForm(c), "scope");
    const pressed = scope === "" ? "one-click" : scope === "all" ? "all" : "own";
    const ending = await subscribing.unsubscribe(c.req.valid("param").token, pressed);
    if (!ending.ok) return linkFailurePage(c, ending.reason);
    return c.html(
      pressed === "one-click" ? <OneClickPage ending={ending} /> : <EndedPage ending={ending} />,
    );
  });

  addWayBack(app, deps);
}
