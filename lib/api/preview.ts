import type { Preview } from "#lib/core/digest/preview.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { ApiDeps } from "./deps.ts";
import { type Draft, requestOf } from "./draft.ts";
import { formErrors } from "./form-errors.ts";
import type { FieldError } from "./problem.ts";
import { PreviewRequest } from "./schemas/preview.ts";

type PreviewOutcome =
  | { ok: true; preview: Preview; latest: Digest }
  | { ok: false; errors: FieldError[] };

/**
 * The back-test of a form as it was filled in, its address left aside, with the latest digest in full. It
 * stores digests, so that only a POST may ask for it.
 */
export async function previewOf(
  deps: Pick<ApiDeps, "preview">,
  draft: Draft,
): Promise<PreviewOutcome> {
  const parsed = PreviewRequest.safeParse(requestOf(draft));
  if (!parsed.success) return { ok: false, errors: formErrors(parsed.error, draft) };
  return { ok: true, ...(await deps.preview(parsed.data)) };
}
