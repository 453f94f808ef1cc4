import type { Preview } from "#lib/core/digest/preview.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { ApiDeps } from "./deps.ts";
import { type Draft, requestOf } from "./draft.ts";
import { type FieldError, fieldErrors } from "./problem.ts";
import { PreviewRequest } from "./schemas/preview.ts";

type PreviewOutcome =
  | { ok: true; preview: Preview; latest: Digest }
  | { ok: false; errors: FieldError[] };

/**
 * The back-test of a form as it was filled in, its address left aside, with the latest digest in full. Only with
 * `keep` are the digests stored, and so to be linked to: a page that is got stores nothing.
 */
export async function previewOf(
  deps: Pick<ApiDeps, "preview">,
  draft: Draft,
  keep = false,
): Promise<PreviewOutcome> {
  const parsed = PreviewRequest.safeParse(requestOf(draft));
  if (!parsed.success) return { ok: false, errors: fieldErrors(parsed.error) };
  return { ok: true, ...(await deps.preview(parsed.data, keep)) };
}
