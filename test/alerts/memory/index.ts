import { postingKeys } from "#lib/core/alerts/postings.ts";
import { profileOf, profileText } from "#lib/core/alerts/profile.ts";
import type { Posting } from "#lib/core/model/raised.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { AlertIndex } from "#lib/ports.ts";

/** Readers who want alerts, in memory: posted under the keys that the table's index posts them under. */
export class MemoryIndex implements AlertIndex {
  readonly #posted = new Map<string, { posting: Posting; keys: string[] }>();
  readonly #readers = new Map<string, Map<string, Posting>>();
  /** Keys by profile: readers who ask the same are posted alike. */
  readonly #keys = new Map<string, string[]>();

  #keysOf(subscription: Subscription, profile: string): string[] {
    let keys = this.#keys.get(profile);
    if (!keys) this.#keys.set(profile, (keys = postingKeys(profileOf(subscription))));
    return keys;
  }

  readonly repost = async (subscription: Subscription): Promise<string[]> => {
    this.post(subscription);
    return this.#posted.get(subscription.id)?.keys ?? [];
  };

  post(subscription: Subscription): void {
    const { id, state, alerts } = subscription;
    this.remove(id);
    if (state !== "active" || !alerts.enabled) return;
    const profile = profileText(profileOf(subscription));
    const posting = { subscriptionId: id, profile };
    const keys = this.#keysOf(subscription, profile);
    this.#posted.set(id, { posting, keys });
    for (const key of keys) {
      const readers = this.#readers.get(key);
      if (readers) readers.set(id, posting);
      else this.#readers.set(key, new Map([[id, posting]]));
    }
  }

  remove(id: string): void {
    for (const key of this.#posted.get(id)?.keys ?? []) this.#readers.get(key)?.delete(id);
    this.#posted.delete(id);
  }

  readonly find = async (keys: Iterable<string>): Promise<Posting[]> => {
    const found = new Map<string, Posting>();
    for (const key of keys)
      for (const [id, posting] of this.#readers.get(key) ?? []) found.set(id, posting);
    return [...found.values()];
  };
}
