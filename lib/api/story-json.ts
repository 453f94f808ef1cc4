import type { ToldStory } from "#lib/core/model/story.ts";
import { storyView } from "./stories.ts";
import type { Window } from "./window.ts";

const written = new WeakMap<ToldStory, Uint8Array>();

/** A story as the API tells it, written once for as long as this process remembers the story: none changes in place. */
function storyJson(story: ToldStory): Uint8Array {
  let json = written.get(story);
  if (!json) {
    json = Buffer.from(JSON.stringify(storyView(story)));
    written.set(story, json);
  }
  return json;
}

const COMMA = Buffer.from(",");

/** The JSON of a `StoryPage`, put together of that of its stories. */
export function pageJson(
  { from, to }: Window,
  stories: readonly ToldStory[],
  cursor: string | undefined,
): Uint8Array<ArrayBuffer> {
  const items = stories.flatMap((story, index) =>
    index === 0 ? [storyJson(story)] : [COMMA, storyJson(story)],
  );
  const head = `{"from":${JSON.stringify(from)},"to":${JSON.stringify(to)},"items":[`;
  const tail = cursor === undefined ? "]}" : `],"cursor":${JSON.stringify(cursor)}}`;
  return Buffer.concat([Buffer.from(head), ...items, Buffer.from(tail)]);
}
