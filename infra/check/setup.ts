import { installPlatform } from "./platform.ts";
import { evaluateStages, isEvaluated } from "./stages.ts";

/** Before the tests: evaluates the stages, unless `npm run infra:check` has. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (isEvaluated()) return undefined;
  await installPlatform();
  const { env, remove } = await evaluateStages();
  Object.assign(process.env, env);
  return remove;
}
