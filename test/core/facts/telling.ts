import { classify } from "#lib/core/classify.ts";
import { changesBetween } from "#lib/core/revision.ts";
import type { Source } from "#lib/core/model/feed.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { settledFacts } from "#lib/core/facts/settled.ts";
import { tellStory } from "#lib/core/stories/tell.ts";

export type Said = {
  title: string;
  text?: string;
  outlet?: string;
  lang?: string;
  kind?: Source["kind"];
};

const hour = (n: number): string => new Date(Date.UTC(2026, 10, 20, n)).toISOString();
const sourceOf = (name: string, kind: Source["kind"]): Source => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  name,
  kind,
});

/** An item of the n-th hour, by an outlet of its own where none is named. */
export function itemAt(n: number, said: Said): Item {
  const { title, text = "", lang = "en", outlet = `Outlet ${n}`, kind = "independent" } = said;
  const at = hour(n);
  return {
    id: `itm_${n}`,
    feedId: "fed_1",
    source: sourceOf(outlet, kind),
    url: null,
    title,
    text,
    published: at,
    firstSeen: at,
    effective: at,
    backfill: false,
    classification: classify({ title, text, lang, date: at }),
    fingerprint: "0",
    revisions: [],
  };
}

/** The item in another wording of the n-th hour, as the store keeps it. */
export function reworded(item: Item, n: number, { title, text = "" }: Said): Item {
  const changed = changesBetween(item, { title, text });
  const wording = { at: hour(n), title: item.title, summary: item.text, changed };
  const { lang } = item.classification;
  const classification = classify({ title, text, lang, date: item.effective });
  return { ...item, title, text, classification, revisions: [...item.revisions, wording] };
}

/** A story with one more item. */
function tell(story: Story | undefined, item: Item): Story {
  const { firstSeen: from } = item;
  const sketch = { terms: {}, keys: [], reports: 1, from, to: from };
  return tellStory(story, item, { id: "sto_1", threadId: "thr_1", sketch });
}

/** The story of these items, told one after the other. */
export const storyOf = ([first, ...others]: readonly [Item, ...Item[]]): Story =>
  others.reduce(tell, tell(undefined, first));

/** Keys of what is settled in a story. */
export const keysOf = (story: Story): string[] => settledFacts(story).map(({ key }) => key);

/** The keys that each item adds, told one after the other. */
export function addedBy(items: readonly Item[]): string[][] {
  let story: Story | undefined;
  let known: string[] = [];
  return items.map((item) => {
    story = tell(story, item);
    const keys = keysOf(story);
    const added = keys.filter((key) => !known.includes(key));
    known = keys;
    return added;
  });
}
