import { describe, expect, it } from "vitest";
import { LEFT_OUT } from "#lib/core/alerts/skip-reasons.ts";
import { abandoned, planned } from "#lib/core/batch-drafts.ts";
import { digestsIn, deliveryOf } from "#lib/core/batch-entries.ts";
import { Batch } from "#lib/core/model/batch.ts";
import { sampleAlertEntry, sampleBatch, sampleEntry } from "#test/helpers/batches.ts";

const NOW = new Date("2026-11-20T08:00:05.000Z");
const CLOSED = { state: "closed", closedAt: NOW.toISOString() };
const LEFT = ["skipped", LEFT_OUT];
const draft = sampleBatch({
  state: "draft",
  entries: [
    sampleAlertEntry(1),
    sampleEntry(2, { state: "skipped", reason: "empty" }),
    sampleAlertEntry(3, { critical: true }),
  ],
});

const fates = ({ entries }: Batch) => entries.map(({ state, reason }) => [state, reason]);

describe("a draft", () => {
  it("counts once it is planned, but for what was left out", () => {
    const after = planned(draft, new Set([0]), NOW);
    expect(after).toMatchObject({ id: draft.id, state: "planned", plannedAt: draft.plannedAt });
    expect(fates(after)).toEqual([LEFT, ["skipped", "empty"], ["planned", undefined]]);
  });

  it("is closed where nobody of it gets a mail", () => {
    const after = planned(draft, new Set([0, 2]), NOW);
    expect(after).toMatchObject(CLOSED);
    expect(fates(after)).toEqual([LEFT, ["skipped", "empty"], LEFT]);
  });

  it("that is abandoned is closed, and everybody of it left out", () => {
    const after = abandoned(draft, NOW);
    expect(after).toMatchObject(CLOSED);
    expect(fates(after)).toEqual([LEFT, LEFT, LEFT]);
  });
});

describe("an entry of a batch", () => {
  it("is a digest where no kind is written, as in all of before there were alerts", () => {
    const [digest] = Batch.parse(sampleBatch()).entries;
    expect(digest).toEqual(sampleEntry(1));
    expect(() => Batch.parse({ ...draft, entries: [{ ...digest, digestId: undefined }] })).toThrow(
      "digestId",
    );
  });

  it("tells its delivery what it is", () => {
    const batch = Batch.parse(planned(draft, new Set(), NOW));
    expect(digestsIn(batch)).toEqual([{ index: 1, entry: draft.entries[1] }]);
    expect(deliveryOf(batch, 0)).toEqual({
      id: "dlv_00000000000000aa_0",
      kind: "alert",
      subscriptionId: "sub_1",
      plannedAt: draft.plannedAt,
      state: "planned",
      attempts: 0,
    });
    expect(deliveryOf(batch, 1)).toMatchObject({ kind: "digest", digestId: "dig_1" });
    expect(deliveryOf(batch, 2)).toMatchObject({ kind: "alert", critical: true });
  });
});
