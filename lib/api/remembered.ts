import type { TypedResponse } from "hono";
import { canonicalJson } from "#lib/core/hash.ts";
import { answerOf, KEPT_SECONDS, keep, recall } from "./answers.ts";
import type { ApiContext, ApiDeps } from "./deps.ts";

/**
 * Answers a public question, in its one spelling, from the memory of this process where it was asked within the last
 * minute, else by `make`. What caches on the way keep is no older than what we do.
 */
export async function remembered(
  c: ApiContext,
  { answers, clock }: Pick<ApiDeps, "answers" | "clock">,
  question: Record<string, unknown>,
  make: () => Promise<{ body: string | Uint8Array<ArrayBuffer>; type: string }>,
): Promise<Response> {
  const asked = canonicalJson(question);
  let found = recall(answers, asked, clock());
  if (!found) {
    // The age counts from before the store is asked.
    const now = clock();
    const { body, type } = await make();
    found = { answer: answerOf(body, type), seconds: KEPT_SECONDS };
    keep(answers, asked, found.answer, now);
  }
  const { answer, seconds } = found;
  return c.body(answer.body, 200, {
    "content-type": answer.type,
    etag: answer.etag,
    "cache-control": `public, max-age=${seconds}`,
  });
}

/** The same for an answer in JSON, whose bytes `make` gives. */
export const rememberedJson = async <T>(
  c: ApiContext,
  deps: Pick<ApiDeps, "answers" | "clock">,
  question: Record<string, unknown>,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response & TypedResponse<T, 200, "json">> =>
  (await remembered(c, deps, question, async () => ({
    body: await make(),
    type: "application/json",
  }))) as Response & TypedResponse<T, 200, "json">;
