/** @jsxImportSource hono/jsx */
import type { Handler } from "hono";
import { localeAsked } from "#lib/core/locale.ts";
import { PAGE_CONSENT } from "../consent.ts";
import type { ApiApp, ApiContext, ApiDeps, ApiEnv } from "../deps.ts";
import { type Draft, draftOfForm, EMPTY_DRAFT, field, postedForm, requestOf } from "../draft.ts";
import { formErrors } from "../form-errors.ts";
import { isId } from "../ids.ts";
import { type Live, liveDigests } from "../live.ts";
import { DigestPage } from "../pages/digest.tsx";
import { failurePage, missingPage } from "../pages/failure.tsx";
import { FrontPage } from "../pages/front.tsx";
import { SentPage } from "../pages/link-pages.tsx";
import { LivePreview, type LivePreviewProps } from "../pages/live-preview.tsx";
import { SCRIPT, SCRIPT_PATH } from "../pages/script.ts";
import { ICON, STYLE, STYLE_PATH } from "../pages/style.ts";
import type { FieldError } from "../problem.ts";
import { FilterInput } from "../schemas/filter.ts";
import { ManageLinkRequest, SignUpRequest } from "../schemas/subscription.ts";
import { addLinkPages } from "./link-pages.tsx";

const NEAR = 10;
/** Quiet hours of who asks for alerts on the front page, as its words say. */
const NIGHT = { from: "22:00", to: "07:00" };

/** What the filter of a form comes to this week, or what is wrong with it. */
async function liveOf(live: Live, draft: Draft): Promise<LivePreviewProps> {
  const parsed = FilterInput.safeParse(requestOf(draft)["filter"]);
  return parsed.success
    ? { digest: await live(parsed.data), errors: [] }
    : { digest: undefined, errors: formErrors(parsed.error, draft) };
}

async function front(
  c: ApiContext,
  live: Live,
  draft: Draft = EMPTY_DRAFT,
  errors: FieldError[] = [],
) {
  const everything = await live({});
  const page = (
    <FrontPage
      draft={draft}
      errors={errors}
      live={await liveOf(live, draft)}
      nearCountries={everything.byCountry.slice(0, NEAR).map(({ code }) => code)}
    />
  );
  return c.html(page, errors.length > 0 ? 400 : 200);
}

/** The form of an address such as `/?topics=cyber&countries=KR`, which other pages lead to. */
const askedDraft = (c: ApiContext): Draft => {
  const { topics, countries, country, pairs, query } = draftOfForm(c.req.queries());
  return { ...EMPTY_DRAFT, topics, countries, country, pairs, query };
};

function addAsking(app: ApiApp, { subscribing, clientAddress }: ApiDeps, live: Live): void {
  app.post("/subscribe", async (c) => {
    const draft = draftOfForm(await postedForm(c));
    const alerts = { enabled: draft.alerts, ...(draft.alerts && { quietHours: NIGHT }) };
    const asked = { email: draft.email, ...requestOf(draft), alerts };
    const parsed = SignUpRequest.safeParse(asked);
    if (!parsed.success) return front(c, live, draft, formErrors(parsed.error, draft));
    const locale = localeAsked(c.req.header("accept-language"));
    const request = { ...parsed.data, locale, ...PAGE_CONSENT };
    const outcome = await subscribing.request(request, clientAddress(c));
    return outcome.ok ? c.html(<SentPage />) : failurePage(c, outcome.reason);
  });

  app.post("/manage-link", async (c) => {
    const email = field(await postedForm(c), "email");
    const parsed = ManageLinkRequest.safeParse({ email });
    if (!parsed.success) return failurePage(c, "invalid-input");
    const outcome = await subscribing.sendManageLink(parsed.data.email, clientAddress(c));
    return outcome.ok ? c.html(<SentPage />) : failurePage(c, outcome.reason);
  });
}

const kept =
  (type: string, content: string): Handler<ApiEnv> =>
  (c) =>
    c.body(content, 200, {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
    });

/** The pages people see; they work without JavaScript and no GET of them changes anything. */
export function addPages(app: ApiApp, deps: ApiDeps): void {
  const live = liveDigests(deps.stores, deps.clock);
  app.get(STYLE_PATH, kept("text/css; charset=utf-8", STYLE));
  app.get(SCRIPT_PATH, kept("text/javascript; charset=utf-8", SCRIPT));
  app.get("/icon.svg", kept("image/svg+xml", ICON));
  app.get("/healthz", (c) => c.json({ ok: true }));
  app.get("/", (c) => front(c, live, askedDraft(c)));
  app.get("/preview/live", async (c) =>
    c.html(<LivePreview {...await liveOf(live, draftOfForm(c.req.queries()))} />),
  );
  addAsking(app, deps, live);
  addLinkPages(app, deps);
  app.get("/digests/:id", async (c) => {
    const id = c.req.param("id");
    const digest = isId(id) ? await deps.stores.digests.get(id) : undefined;
    return digest ? c.html(<DigestPage digest={digest} />) : missingPage(c, "digest");
  });
}
