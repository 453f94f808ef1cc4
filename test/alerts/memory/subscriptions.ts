import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Story, ToldStory } from "#lib/core/model/story.ts";
import type { StoryStore, SubscriptionStore } from "#lib/ports.ts";
import type { MemoryIndex } from "./index.ts";

/** Subscriptions in memory, posted for alerts as they change. Nobody is suppressed. */
export class MemorySubscriptions implements Pick<
  SubscriptionStore,
  "create" | "get" | "many" | "gone" | "replace" | "erase" | "suppressed" | "suppressedOf"
> {
  readonly all = new Map<string, Subscription>();
  readonly #index: MemoryIndex;

  constructor(index: MemoryIndex) {
    this.#index = index;
  }

  #put(subscription: Subscription): void {
    this.all.set(subscription.id, subscription);
    this.#index.post(subscription);
  }

  readonly create = async (subscription: Subscription): Promise<Subscription> => {
    const there = this.all.get(subscription.id);
    if (!there) this.#put(subscription);
    return there ?? subscription;
  };

  readonly get = async (id: string): Promise<Subscription | undefined> => this.all.get(id);

  readonly many = async (ids: readonly string[]) =>
    new Map(
      ids.flatMap((id) => {
        const found = this.all.get(id);
        return found ? [[id, found] as const] : [];
      }),
    );

  readonly gone = async (ids: readonly string[]): Promise<string[]> =>
    ids.filter((id) => !this.all.has(id));

  readonly replace = async (before: Subscription, after: Subscription): Promise<boolean> => {
    if (this.all.get(before.id)?.revision !== before.revision) return false;
    this.#put({ ...after, revision: before.revision + 1 });
    return true;
  };

  readonly erase = async ({ id }: Subscription): Promise<void> => {
    this.all.delete(id);
    this.#index.remove(id);
  };

  readonly suppressed = async (): Promise<undefined> => undefined;

  readonly suppressedOf = async (): Promise<Map<string, string>> => new Map();
}

/** Stories in memory, as they were put last. */
export class MemoryStories implements Pick<StoryStore, "put" | "get" | "toldOf"> {
  readonly all = new Map<string, Story>();

  readonly put = async (stories: readonly Story[]): Promise<void> => {
    for (const story of stories) this.all.set(story.id, story);
  };

  readonly get = async (id: string): Promise<Story | undefined> => this.all.get(id);

  readonly toldOf = async (ids: readonly string[]): Promise<ToldStory[]> =>
    [...new Set(ids)].flatMap((id) => this.all.get(id) ?? []);
}
