/** @jsxImportSource hono/jsx */
import { queryOf } from "../stories-path.ts";
import type { Asked } from "./filter-form.tsx";
import { formPath } from "./form-path.ts";

/** A feed of what a page shows. */
export type FeedLink = { title: string; type: string; href: string };

/** The Atom and the JSON Feed of a query, whose paths differ by their ending alone. */
export const feedsOf = (path: string, query: string): FeedLink[] => [
  { title: "Atom", type: "application/atom+xml", href: `${path}.atom${query}` },
  { title: "JSON Feed", type: "application/feed+json", href: `${path}.json${query}` },
];

const subscribePath = ({ topic, country, pair, q }: Asked): string =>
  formPath({
    topics: topic.split(","),
    countries: country.split(","),
    pairs: [pair],
    query: q,
  });

export type FollowProps = {
  asked: Asked;
  feeds: readonly FeedLink[];
  /** The page that shows the same in another way. */
  other: { href: string; text: string };
};

/** How to go on with what a page shows: by feed, by mail, or on another page. */
export const Follow = ({ asked, feeds, other }: FollowProps) => (
  <p>
    {"Follow it: "}
    {feeds.map(({ title, href }) => (
      <>
        <a href={href}>{title}</a>
        {" · "}
      </>
    ))}
    <a href={subscribePath(asked)}>By mail</a>
    {" · "}
    <a href={other.href + queryOf({ ...asked })}>{other.text}</a>
  </p>
);
