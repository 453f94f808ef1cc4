/** What became of one feed of a list, or of the operator's own that it lacks. */
type ImportedFeed = {
  result: "added" | "changed" | "kept" | "disabled";
  id: string;
  url: string;
  title: string;
};

/** A list of feeds that could be read: it is not taken in before somebody says how. */
type ReadList =
  | {
      ok: true;
      feeds: number;
      /** Outlines that are no usable feed, and why. */
      skipped: { title: string; reason: string }[];
      take(how: { replace: boolean }): Promise<ImportedFeed[]>;
    }
  | { ok: false; reason: string };

/** Lists of feeds as OPML. */
export type Importing = { read(body: Uint8Array, contentType: string | null): ReadList };
