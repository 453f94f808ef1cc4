/** @jsxImportSource hono/jsx */
import { queryOf, storiesPath } from "../stories-path.ts";
import type { FieldError } from "../problem.ts";
import type { Window } from "../window.ts";
import { type Asked, FilterForm } from "./filter-form.tsx";
import { Layout, Notice } from "./layout.tsx";
import { StoryList, type StoryRow } from "./story-list.tsx";
import { minute } from "./text.ts";

export type StoriesProps = {
  asked: Asked & { from?: string | undefined; to?: string | undefined };
  /** What is asked for, in plain words. */
  filterText: string;
  window: Window;
  stories: readonly StoryRow[];
  /** Where the next page starts. */
  cursor: string | undefined;
};

const FEEDS = [
  { title: "Atom", type: "application/atom+xml", path: "/v1/stories.atom" },
  { title: "JSON Feed", type: "application/feed+json", path: "/v1/stories.json" },
];

const Ways = ({ query, feeds }: { query: string; feeds: readonly Feed[] }) => (
  <p>
    {"Follow it: "}
    {feeds.map(({ title, href }) => (
      <>
        <a href={href}>{title}</a>
        {" · "}
      </>
    ))}
    <a href={`/digests${query}`}>Weekly digests</a>
    {" · "}
    <a href="/#subscribe">By mail</a>
  </p>
);

type Feed = { title: string; type: string; href: string };

/** The stories of a window that a query found, newest first. */
export const StoriesPage = ({ asked, filterText, window, stories, cursor }: StoriesProps) => {
  const query = queryOf({ ...asked, from: undefined, to: undefined });
  const feeds = FEEDS.map(({ path, ...feed }) => ({ ...feed, href: path + query }));
  return (
    <Layout title={`Stories: ${filterText}`} feeds={feeds}>
      <div class="narrow">
        <h1>Stories</h1>
        <FilterForm action="/stories" asked={asked} errors={[]} />
        <p class="lead">
          <bdi>{filterText}</bdi>
        </p>
        <p class="quiet">{`First seen from ${minute(window.from)} until before ${minute(window.to)}`}</p>
        <Ways query={query} feeds={feeds} />
        {stories.length === 0 ? <p>Nothing has come in that fits.</p> : null}
        <StoryList stories={stories} />
        {cursor === undefined ? null : (
          <p>
            <a href={storiesPath({ ...asked, ...window, cursor })} rel="next">
              Older stories
            </a>
          </p>
        )}
      </div>
    </Layout>
  );
};

/** A query that cannot be read, given back with what is wrong with it. */
export const BadQueryPage = (props: {
  title: string;
  action: string;
  asked: Asked;
  errors: readonly FieldError[];
}) => (
  <Layout title={props.title}>
    <div class="narrow">
      <h1>{props.title}</h1>
      <Notice tone="bad">
        {props.errors.map(({ path, message }) => (
          <div>{`${path}: ${message}`}</div>
        ))}
      </Notice>
      <FilterForm action={props.action} asked={props.asked} errors={props.errors} />
    </div>
  </Layout>
);
