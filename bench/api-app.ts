import { apiDeps } from "#functions/api.ts";
import { createAnswers } from "#lib/api/answers.ts";
import { createApi } from "#lib/api/app.ts";
import type { ApiDeps } from "#lib/api/deps.ts";
import { readConfig } from "#lib/config.ts";
import type { Clock, Stores } from "#lib/ports.ts";
import { chance } from "./chance.ts";

const SEED = 17;

export type App = ReturnType<typeof createApi>;

/** The API as its function wires it, over given stores; and one that remembers no answer. */
export function apiOver(stores: Stores, clock: Clock): { app: App; uncached: App } {
  const random = chance(SEED);
  const deps: ApiDeps = apiDeps(
    {
      config: readConfig({ RATE_LIMIT_CLIENT: "1000000" }),
      stores,
      queue: { send: async () => {} },
      deadLetters: { look: async () => [] },
      clock,
      random: (bytes) =>
        Array.from({ length: bytes }, () => random.below(256).toString(16).padStart(2, "0")).join(
          "",
        ),
      log: () => {},
      signingKey: "benchmark-".repeat(4),
      publicUrl: "https://sitrep.example",
    },
    () => "192.0.2.1",
  );
  const forgetful = { ...deps, answers: createAnswers({ answers: 0, bytes: 0 }) };
  return { app: createApi(deps), uncached: createApi(forgetful) };
}

/** Asks for what is there; answers its bytes. */
export async function get(app: App, path: string): Promise<number> {
  const response = await app.request(path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}
