import type { ToldStory } from "#emails/story-view.ts";
import { isAlike } from "./alike.ts";
import { ByteCache } from "./byte-cache.ts";

/** One content of a story, as it was handed over last, and its name. */
type Named = { story: ToldStory; name: string };

/** Bytes of stories that have a name. */
const MOST = 8_000_000;
/** Contents of one story that are known at once: a story grows from digest to digest. */
const MOST_CONTENTS = 8;

/** Why a reader gets it is not told of a story as such. */
const isSame = (one: ToldStory, other: ToldStory): boolean => isAlike(one, other, "reasons");

/**
 * Names for all that stories say, whatever their reasons: shorter than a hash and sooner found, since a story is
 * compared with what its id had before. They hold here alone, and one that was let go is not given again.
 */
export class StoryNames {
  readonly #known = new ByteCache<Named[]>(MOST);
  #count = 0;

  of(story: ToldStory): string {
    const known = this.#known.get(story.id) ?? [];
    for (const named of known) if (named.story === story) return named.name;
    const same = known.find((named) => isSame(named.story, story));
    if (same !== undefined) {
      same.story = story;
      return same.name;
    }
    const named = { story, name: String(this.#count++) };
    const kept = [named, ...known.slice(0, MOST_CONTENTS - 1)];
    this.#known.set(story.id, kept, 2 * JSON.stringify(kept).length);
    return named.name;
  }
}
