/** @jsxImportSource hono/jsx */
import { queryOf, storiesPath } from "../stories-path.ts";
import type { FieldError } from "../problem.ts";
import type { Window } from "../window.ts";
import { type Asked, FilterForm } from "./filter-form.tsx";
import { Follow, feedsOf } from "./follow.tsx";
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

/** The stories of a window that a query found, newest first. */
export const StoriesPage = ({ asked, filterText, window, stories, cursor }: StoriesProps) => {
  const { from: _from, to: _to, ...question } = asked;
  const feeds = feedsOf("/v1/stories", queryOf(question));
  return (
    <Layout title={`Stories: ${filterText}`} feeds={feeds}>
      <div class="narrow">
        <h1>Stories</h1>
        <FilterForm action="/stories" asked={asked} errors={[]} />
        <h2>
          <bdi>{filterText}</bdi>
        </h2>
        <p class="quiet">{`First seen from ${minute(window.from)} until before ${minute(window.to)}`}</p>
        <Follow
          asked={question}
          feeds={feeds}
          other={{ href: "/digests", text: "Weekly digests" }}
        />
        {stories.length === 0 ? (
          <p>
            {cursor === undefined
              ? "Nothing has come in that fits."
              : "Nothing fits among the stories looked at so far."}
          </p>
        ) : null}
        <StoryList stories={stories} level={3} />
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
