import type { Graph } from "../graph.ts";
import { type FunctionName, FUNCTIONS } from "./functions.ts";

/** A route key (`GET /digests/{id}`, `{id+}` for all that follows) as an expression over method and path. */
const matcher = (route: string): RegExp =>
  new RegExp(`^${route.replaceAll(/\{\w+\+\}/g, ".+").replaceAll(/\{\w+\}/g, "[^/]+")}$`);

/** The function that API Gateway hands a request to: the one whose route names the path, or the default. */
export function routed({ functions }: Graph, method: string, path: string): FunctionName {
  const routes = functions.flatMap(({ name, sources }) =>
    sources.flatMap((source) => (source.kind === "http" ? [{ name, route: source.route }] : [])),
  );
  const named = routes.find(({ route }) => matcher(route).test(`${method} ${path}`));
  const { name = "" } = named ?? routes.find(({ route }) => route === "$default") ?? {};
  if (!(name in FUNCTIONS)) throw new Error(`nobody answers ${method} ${path}`);
  return name as FunctionName;
}
