import { describe, expect, it } from "vitest";
import { sampleProps } from "#emails/sample-alerts.ts";
import {
  type AlertBook,
  type AlertLook,
  FIRST,
  type Raised,
  type StoryWatch,
  type ToldFact,
} from "#lib/core/model/raised.ts";
import type { Stores } from "#lib/ports.ts";
import { allOf, LATER, NOW } from "./under.ts";

const DAY = 86_400_000;

/** As much of what is tested as these promises are about. */
export type AlertsUnder = {
  now: Date;
  stores: Pick<Stores, "alerts">;
  opened: { expire(now: Date): Promise<unknown> };
};

const raised = (reader: string, what = FIRST, storyId = "sto_1"): Raised => ({
  subscriptionId: reader,
  storyId,
  what,
  published: NOW,
  seen: NOW,
});
const told = (over: Partial<ToldFact> = {}): ToldFact => ({
  subscriptionId: "sub_1",
  storyId: "sto_1",
  what: FIRST,
  by: "alert",
  deliveryId: "dlv_1",
  at: NOW,
  ...over,
});
const book = (revision: number, mails = 0): AlertBook => ({
  subscriptionId: "sub_1",
  revision,
  mails,
});
const mail = (subscriptionId: string, deliveryId: string) => ({
  subscriptionId,
  deliveryId,
  alert: { ...sampleProps.alert, id: deliveryId },
});
const look = (of: { look: AlertLook | undefined }): AlertLook => {
  if (!of.look) throw new Error("nobody is to look");
  return of.look;
};
const EMPTY = { book: undefined, raised: [], told: [], look: undefined };

export const alertsContract = (under: AlertsUnder): void => {
  describe("alerts", () => {
    it("are raised once, however often, and looked at from an instant on", async () => {
      const { raise, of, due } = under.stores.alerts;
      const fact = {
        kind: "party" as const,
        key: "party LV",
        text: "Latvia",
        itemId: "itm_1",
        published: NOW,
        seen: NOW,
      };
      const all = [
        raised("sub_1"),
        { ...raised("sub_1", "party LV"), fact },
        raised("sub_1", FIRST, "sto_2"),
      ];
      for (let time = 0; time < 2; time++) await raise([...all, raised("sub_2")], NOW);
      const found = await of("sub_1");
      expect(found.raised).toHaveLength(3);
      expect(found.raised).toEqual(expect.arrayContaining(all));
      expect(found).toMatchObject({ book: undefined, told: [], look: { dueAt: NOW } });
      expect((await of("sub_2")).raised).toEqual([raised("sub_2")]);
      expect(await of("sub_3")).toEqual(EMPTY);
      expect((await due(NOW)).items.toSorted()).toEqual(["sub_1", "sub_2"]);
      expect((await due("2026-11-20T07:59:59.999Z")).items).toEqual([]);
    });

    it("are looked at no more, or later, only where nothing was raised meanwhile", async () => {
      const { raise, of, due, lookAgain } = under.stores.alerts;
      await raise([raised("sub_1")], NOW);
      const first = look(await of("sub_1"));
      await raise([raised("sub_1", "party LV")], NOW);
      const second = look(await of("sub_1"));
      for (const dueAt of [undefined, LATER]) await lookAgain(first, dueAt);
      expect((await of("sub_1")).look).toEqual(second);
      await lookAgain(second, LATER);
      expect((await due(NOW)).items).toEqual([]);
      expect((await due(LATER)).items).toEqual(["sub_1"]);
      expect(look(await of("sub_1"))).toEqual({ ...second, dueAt: LATER });
      await lookAgain(look(await of("sub_1")), undefined);
      await lookAgain(second, LATER);
      expect((await of("sub_1")).look).toBeUndefined();
      expect((await due(LATER)).items).toEqual([]);
      expect((await of("sub_1")).raised).toHaveLength(2);
    });

    it("have a book that changes only as it was read, once, whoever else tries", async () => {
      const { book: write, of } = under.stores.alerts;
      const first = await Promise.all([1, 2, 3].map(() => write(undefined, book(1))));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await write(book(2), book(3))).toBe(false);
      const after: AlertBook = {
        ...book(2, 1),
        day: "2026-11-20",
        lastAt: NOW,
        open: {
          deliveryId: "dlv_1",
          at: NOW,
          told: [{ storyId: "sto_1", what: FIRST }],
          before: { mails: 0 },
        },
      };
      const second = await Promise.all([1, 2, 3].map(() => write(book(1), after)));
      expect(second.filter(Boolean)).toHaveLength(1);
      expect((await of("sub_1")).book).toEqual(after);
      expect(await write(undefined, book(3))).toBe(false);
    });

    it("are told by the one that was first, and it may say so again", async () => {
      const { tell, of, untell } = under.stores.alerts;
      const [mine, more] = [told(), told({ what: "party LV" })];
      const theirs = told({ deliveryId: "dlv_2" });
      const none = told({ storyId: "sto_2", by: "nobody" });
      delete none.deliveryId;
      for (let time = 0; time < 2; time++) expect(await tell([mine, more, none])).toEqual([]);
      const later = { ...none, by: "alert" as const, deliveryId: "dlv_2" };
      expect(await tell([theirs, later])).toEqual([theirs, later]);
      await untell([theirs, later]);
      const kept = (await of("sub_1")).told;
      expect(kept).toHaveLength(3);
      expect(kept).toEqual(expect.arrayContaining([mine, more, expect.objectContaining(none)]));
      await untell([mine]);
      expect(await tell([theirs])).toEqual([]);
      const found = (await of("sub_1")).told;
      expect(found.find(({ what, storyId }) => what === FIRST && storyId === "sto_1")).toEqual(
        theirs,
      );
    });

    it("are forgotten 21 days after they were raised; what was told 45 days after, and the book 30", async () => {
      const { raise, tell, of, book: write } = under.stores.alerts;
      await raise([raised("sub_1")], NOW);
      await tell([told()]);
      await write(undefined, book(1));
      const begin = under.now.getTime();
      const states: [ms: number, left: object][] = [
        [21 * DAY - 1000, { raised: [{}], told: [{}], book: book(1) }],
        [21 * DAY, { raised: [], told: [{}], book: book(1) }],
        [30 * DAY, { raised: [], told: [{}], book: undefined }],
        [45 * DAY, { raised: [], told: [] }],
      ];
      for (const [ms, left] of states) {
        under.now = new Date(begin + ms);
        expect(await of("sub_1")).toMatchObject(left);
      }
    });

    it("are in nobody's way once they have expired, before anybody deletes them", async () => {
      const { tell, of, book: write } = under.stores.alerts;
      await tell([told()]);
      await write(undefined, book(7));
      under.now = new Date(under.now.getTime() + 45 * DAY);
      const again = told({ deliveryId: "dlv_2" });
      expect(await tell([again])).toEqual([]);
      expect(await write(undefined, book(1))).toBe(true);
      expect(await of("sub_1")).toMatchObject({ told: [again], book: book(1) });
    });

    it("name all readers who are to be looked at, page after page", async () => {
      const { raise, due } = under.stores.alerts;
      const readers = Array.from({ length: 230 }, (_, n) => `sub_${1000 + n}`);
      await raise(
        readers.map((reader) => raised(reader)),
        NOW,
      );
      await raise([raised("sub_9")], LATER);
      expect((await due(NOW)).items.length).toBeLessThan(230);
      expect((await allOf((cursor) => due(NOW, cursor))).toSorted()).toEqual(readers);
    });

    it("keep what their mails say for thirty days, each for its reader", async () => {
      const { keepMails, mails } = under.stores.alerts;
      const kept = [mail("sub_1", "dlv_1"), mail("sub_2", "dlv_2")];
      for (let time = 0; time < 2; time++) await keepMails(kept);
      const asked = [
        { id: "dlv_1", subscriptionId: "sub_1" },
        { id: "dlv_2", subscriptionId: "sub_1" },
        { id: "dlv_3", subscriptionId: "sub_3" },
      ];
      expect(await mails(asked)).toEqual(new Map([["dlv_1", kept[0]!.alert]]));
      const end = new Date(under.now.getTime() + 30 * DAY);
      await under.opened.expire(new Date(end.getTime() - 1000));
      expect((await mails(asked)).size).toBe(1);
      await under.opened.expire(end);
      expect(await mails(asked)).toEqual(new Map());
    });

    it("leave nothing of a reader who is removed, and all of others", async () => {
      const { raise, book: write, tell, keepMails, of, due, mails, purge } = under.stores.alerts;
      for (const reader of ["sub_1", "sub_10"]) {
        await raise([raised(reader)], NOW);
        await write(undefined, { ...book(1), subscriptionId: reader });
        await tell([told({ subscriptionId: reader })]);
        await keepMails([mail(reader, `dlv_${reader}`)]);
      }
      for (let time = 0; time < 2; time++) await purge("sub_1");
      expect(await of("sub_1")).toEqual(EMPTY);
      expect((await due(NOW)).items).toEqual(["sub_10"]);
      expect(await of("sub_10")).toMatchObject({ book: { revision: 1 }, raised: [{}], told: [{}] });
      const asked = ["sub_1", "sub_10"].map((reader) => ({
        id: `dlv_${reader}`,
        subscriptionId: reader,
      }));
      expect([...(await mails(asked)).keys()]).toEqual(["dlv_sub_10"]);
    });

    it("add up how long they waited, day by day", async () => {
      const { noteWaits, waits } = under.stores.alerts;
      await noteWaits({ day: "2026-11-19", counts: { "15": 1 } });
      await noteWaits({ day: "2026-11-20", counts: { "15": 2, "60": 1 } });
      await noteWaits({ day: "2026-11-20", counts: { "15": 3, more: 1 } });
      await noteWaits({ day: "2026-11-21", counts: {} });
      await noteWaits({ day: "2026-11-22", counts: { "30": 1 } });
      expect(await waits("2026-11-19", "2026-11-21")).toEqual([
        { day: "2026-11-19", counts: { "15": 1 } },
        { day: "2026-11-20", counts: { "15": 5, "60": 1, more: 1 } },
      ]);
    });

    it("know stories as they were last looked at", async () => {
      const { watch, watched } = under.stores.alerts;
      const first: StoryWatch = {
        storyId: "sto_1",
        at: NOW,
        reports: ["itm_1"],
        topics: ["maritime"],
        countries: [{ code: "KR", role: "subject" }],
        pairs: ["KR-US"],
        facts: ["party KR"],
      };
      const second = { ...first, at: LATER, reports: ["itm_1", "itm_2"] };
      const other = { ...first, storyId: "sto_2" };
      expect(await watched(["sto_1"])).toEqual(new Map());
      await watch([first, other]);
      await watch([second]);
      expect(await watched(["sto_1", "sto_1", "sto_3"])).toEqual(new Map([["sto_1", second]]));
    });
  });
};
