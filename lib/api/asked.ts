import type { ApiContext } from "./deps.ts";
import type { Asked } from "./pages/filter-form.tsx";

/** The query of a page: a list may be given as one parameter or as several, and an empty field asks for nothing. */
export const pageQuery = (c: ApiContext): Record<string, string> =>
  Object.fromEntries(
    Object.entries(c.req.queries())
      .map(([name, values]) => [name, values.filter(Boolean).join(",")] as const)
      .filter(([, value]) => value.trim() !== ""),
  );

/** What a filter's form shows of a query. */
export const askedOf = (query: Record<string, string>): Asked => {
  const { topic = "", country = "", pair = "", q = "" } = query;
  return { topic, country: country.toUpperCase(), pair, q };
};
