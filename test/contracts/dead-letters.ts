import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DeadLetters } from "#lib/ports.ts";

export type OpenedDeadLetters = {
  deadLetters: DeadLetters;
  /** Lets so many mails fail for good, `dlv_0` first. */
  fail(count: number): Promise<void>;
  close(): Promise<void>;
};

/** What every look into dead letters promises. */
export const deadLettersContract = (name: string, open: () => Promise<OpenedDeadLetters>) => {
  describe(`dead letters: ${name}`, () => {
    let opened: OpenedDeadLetters;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it("shows a box for every queue, also where nothing failed", async () => {
      const boxes = await opened.deadLetters.look();
      expect(boxes.map(({ queue }) => queue)).toEqual(
        expect.arrayContaining(["poll", "cluster", "mail"]),
      );
      for (const box of boxes) expect(box).toMatchObject({ approximate: 0, letters: [] });
    });

    it("shows what failed and when, as often as one looks", async () => {
      await opened.fail(2);
      for (const _ of [1, 2]) {
        const mails = (await opened.deadLetters.look()).find(({ queue }) => queue === "mail");
        expect(mails?.approximate).toBe(2);
        const ids = mails?.letters.map(({ body }) => JSON.parse(body).deliveryId).toSorted();
        expect(ids).toEqual(["dlv_0", "dlv_1"]);
        for (const { at } of mails?.letters ?? [])
          expect(at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }
    });
  });
};
