type Asked = {
  topic?: string | readonly string[] | undefined;
  country?: string | readonly string[] | undefined;
  pair?: string | readonly string[] | undefined;
  q?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
};

/** A query string as `/v1/stories` reads it: `?topic=land,cyber&country=KR`; empty where nothing is asked for. */
export const queryOf = (asked: Asked): string => {
  const params = new URLSearchParams();
  for (const name of ["topic", "country", "pair", "q", "from", "to", "cursor"] as const) {
    const value = [asked[name] ?? []].flat().join(",");
    if (value !== "") params.set(name, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
};

/** The page that lists the stories asked for. */
export const storiesPath = (asked: Asked): string => `/stories${queryOf(asked)}`;
