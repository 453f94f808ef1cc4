/** @jsxImportSource hono/jsx */
import type { Handler } from "hono";
import { countriesAbout } from "#lib/core/filter/story.ts";
import { outlets, type Story } from "#lib/core/model/story.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { PAGE_CONSENT } from "../consent.ts";
import type { ApiApp, ApiContext, ApiDeps, ApiEnv } from "../deps.ts";
import { type Draft, draftOfForm, EMPTY_DRAFT, field, postedForm, requestOf } from "../draft.ts";
import { isId } from "../ids.ts";
import { DigestPage } from "../pages/digest.tsx";
import { failurePage } from "../pages/failure.tsx";
import { FrontPage } from "../pages/front.tsx";
import { SentPage } from "../pages/link-pages.tsx";
import { ICON, STYLE, STYLE_PATH } from "../pages/style.ts";
import type { StoryRow } from "../pages/story-list.tsx";
import { type FieldError, fieldErrors } from "../problem.ts";
import { ManageLinkRequest, SignUpRequest } from "../schemas/subscription.ts";
import { listStories } from "../stories.ts";
import { lastWeek } from "../window.ts";
import { addLinkPages } from "./link-pages.tsx";

const SHOWN = 12;
const NEAR = 10;

const rowOf = (story: Story): StoryRow => ({
  title: story.title,
  summary: story.summary,
  url: story.url,
  language: story.language,
  outlets: outlets(story).map(({ id, name, kind }) => {
    const url = story.reports.find((report) => report.source.id === id)?.url ?? null;
    return { name, kind, url };
  }),
  origins: originsOf(story),
  topics: story.topics.map((label) => label.slug),
  countries: countriesAbout(story).map((label) => label.code),
  firstSeen: story.firstSeen,
});

/** The countries most of these stories are about. */
const nearCountries = (rows: readonly StoryRow[]): string[] => {
  const counts = new Map<string, number>();
  for (const code of rows.flatMap((row) => row.countries)) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, NEAR)
    .map(([code]) => code);
};

async function front(
  c: ApiContext,
  { stores, clock }: ApiDeps,
  draft: Draft = EMPTY_DRAFT,
  errors: FieldError[] = [],
) {
  const { stories } = await listStories(stores, {
    filter: {},
    window: lastWeek(clock()),
    limit: 100,
  });
  const rows = stories.filter((story) => !story.backfill).map(rowOf);
  const page = (
    <FrontPage
      draft={draft}
      errors={errors}
      stories={rows.slice(0, SHOWN)}
      nearCountries={nearCountries(rows)}
    />
  );
  return c.html(page, errors.length > 0 ? 400 : 200);
}

function addAsking(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress } = deps;

  app.post("/subscribe", async (c) => {
    const draft = draftOfForm(await postedForm(c));
    const parsed = SignUpRequest.safeParse({ email: draft.email, ...requestOf(draft) });
    if (!parsed.success) return front(c, deps, draft, fieldErrors(parsed.error));
    const request = { ...parsed.data, consentText: PAGE_CONSENT };
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
  app.get(STYLE_PATH, kept("text/css; charset=utf-8", STYLE));
  app.get("/icon.svg", kept("image/svg+xml", ICON));
  app.get("/healthz", (c) => c.json({ ok: true }));
  app.get("/", (c) => front(c, deps));
  addAsking(app, deps);
  addLinkPages(app, deps);
  app.get("/digests/:id", async (c) => {
    const id = c.req.param("id");
    const digest = isId(id) ? await deps.stores.digests.get(id) : undefined;
    return digest ? c.html(<DigestPage digest={digest} />) : failurePage(c, "not-found");
  });
}
