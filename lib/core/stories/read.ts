import type { StoryDoc } from "./doc.ts";
import { keysOf, steeringOf } from "./keys.ts";
import { type Terms, termsOf } from "./terms.ts";

/** What a report holds, worked out when first asked for and kept as long as the report itself. */
type Reading = {
  readonly terms: Terms;
  readonly steering: readonly string[];
  readonly keys: readonly string[];
};

const readings = new WeakMap<StoryDoc, Reading>();

export function read(doc: StoryDoc): Reading {
  const known = readings.get(doc);
  if (known) return known;
  let terms: Terms | undefined;
  let steering: readonly string[] | undefined;
  let keys: readonly string[] | undefined;
  const reading: Reading = {
    get terms() {
      return (terms ??= termsOf(doc));
    },
    get steering() {
      return (steering ??= steeringOf(doc));
    },
    get keys() {
      return (keys ??= keysOf(doc, this.steering));
    },
  };
  readings.set(doc, reading);
  return reading;
}
