import type { Filter } from "#lib/core/model/filter.ts";

type Wish = Partial<Pick<Filter, "query">> & {
  [K in "topics" | "countries" | "pairs"]?: readonly string[] | undefined;
};

/** The front page with its form filled in; empty names are left out. */
export const formPath = ({ topics = [], countries = [], pairs = [], query = "" }: Wish): string => {
  const fields = [
    ["pairs", pairs.join(", ")],
    ["query", query],
    ...topics.map((slug) => ["topics", slug]),
    ...countries.map((code) => ["countries", code]),
  ].filter(([, value]) => value !== "") as [string, string][];
  const asked = new URLSearchParams(fields).toString();
  return `/${asked === "" ? "" : `?${asked}`}#subscribe`;
};
