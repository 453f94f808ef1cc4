/** @jsxImportSource hono/jsx */
import type { ApiApp, ApiDeps } from "../deps.ts";
import { draftOfForm, postedForm } from "../draft.ts";
import { failurePage } from "../pages/failure.tsx";
import { PreviewPage } from "../pages/preview.tsx";
import { previewOf } from "../preview.ts";

const NEAR = 10;

/** The subscribe form's other button: shows what the form would have brought; no address is read or kept. */
export function addPreviewPage(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress } = deps;

  app.post("/preview", async (c) => {
    const draft = draftOfForm(await postedForm(c));
    if (!(await subscribing.admitReading(clientAddress(c)))) {
      return failurePage(c, "too-many-requests");
    }
    const made = await previewOf(deps, draft);
    if (!made.ok) {
      const form = { draft, errors: made.errors, nearCountries: [] };
      return c.html(<PreviewPage {...form} made={undefined} />, 400);
    }
    const nearCountries = made.latest.byCountry.slice(0, NEAR).map(({ code }) => code);
    return c.html(<PreviewPage {...{ draft, errors: [], nearCountries, made }} />);
  });
}
