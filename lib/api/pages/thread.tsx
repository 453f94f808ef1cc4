/** @jsxImportSource hono/jsx */
import type { Story } from "#lib/core/model/story.ts";
import { ByMail } from "./by-mail.tsx";
import { Layout } from "./layout.tsx";
import { lang, StoryList } from "./story-list.tsx";
import { rowOf } from "./story-row.ts";
import { counted, minute } from "./text.ts";

/** How one matter went on, newest first; there is at least one story. */
export const ThreadPage = ({ stories }: { stories: readonly [Story, ...Story[]] }) => {
  const [newest] = stories;
  const oldest = stories.at(-1) ?? newest;
  return (
    <Layout title={`Thread: ${newest.title}`}>
      <div class="narrow">
        <p class="by over">Thread</p>
        <h1 dir="auto" lang={lang(newest.language)}>
          {newest.title}
        </h1>
        <p class="quiet">
          {stories.length === 1
            ? `One story so far, first seen ${minute(newest.firstSeen)}`
            : `${counted(stories.length, "story", "stories")}, newest first, from ${minute(oldest.firstSeen)} to ${minute(newest.firstSeen)}`}
        </p>
        <StoryList stories={stories.map(rowOf)} level={2} />
        <ByMail what="thread" />
      </div>
    </Layout>
  );
};
