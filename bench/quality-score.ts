/** Precision, recall and their harmonic mean, from decisions counted over all items (micro average). */
export class Agreement {
  #right = 0;
  #ours = 0;
  #theirs = 0;

  /** Counts what we found in one item against what was to be found. */
  add(wanted: Iterable<string>, found: Iterable<string>): void {
    const [want, got] = [new Set(wanted), new Set(found)];
    this.#ours += got.size;
    this.#theirs += want.size;
    for (const each of got) if (want.has(each)) this.#right += 1;
  }

  get score(): { precision: number; recall: number; f1: number; n: number } {
    const precision = this.#ours === 0 ? 0 : this.#right / this.#ours;
    const recall = this.#theirs === 0 ? 0 : this.#right / this.#theirs;
    const sum = precision + recall;
    return {
      precision,
      recall,
      f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
      n: this.#theirs,
    };
  }
}

/** Items with the cluster we gave them and the one they belong to. */
export type Clustering = readonly { ours: string; theirs: string; language?: string }[];

const grouped = (items: Clustering, by: "ours" | "theirs"): Map<string, Clustering[number][]> => {
  const groups = new Map<string, Clustering[number][]>();
  for (const item of items) groups.set(item[by], [...(groups.get(item[by]) ?? []), item]);
  return groups;
};
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** BCubed (Bagga and Baldwin, 1998), and the share of our clusters of several items that mix what does not belong together. */
export function bcubed(items: Clustering): {
  precision: number;
  recall: number;
  f1: number;
  overMergedShare: number;
} {
  const [ours, theirs] = [grouped(items, "ours"), grouped(items, "theirs")];
  const shared = (item: Clustering[number]): number =>
    ours.get(item.ours)!.filter((other) => other.theirs === item.theirs).length;
  const precision = mean(items.map((item) => shared(item) / ours.get(item.ours)!.length));
  const recall = mean(items.map((item) => shared(item) / theirs.get(item.theirs)!.length));
  const several = [...ours.values()].filter((group) => group.length > 1);
  const mixed = several.filter((group) => new Set(group.map((item) => item.theirs)).size > 1);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    overMergedShare: several.length === 0 ? 0 : mixed.length / several.length,
  };
}

/**
 * Over pairs of items: of two in different languages that belong together, how many are together (mean over what they
 * tell, so that one large event does not hide the small ones); and how many are together that do not belong so.
 */
export function acrossLanguages(items: Clustering): { meanPerEvent: number; falsePairs: number } {
  const events = new Map<string, boolean[]>();
  let falsePairs = 0;
  for (const [index, a] of items.entries())
    for (const b of items.slice(index + 1)) {
      const together = a.ours === b.ours;
      if (a.theirs !== b.theirs) falsePairs += together ? 1 : 0;
      else if (a.language !== b.language)
        events.set(a.theirs, [...(events.get(a.theirs) ?? []), together]);
    }
  const shares = [...events.values()].map((pairs) => mean(pairs.map(Number)));
  return { meanPerEvent: mean(shares), falsePairs };
}
