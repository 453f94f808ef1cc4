import type { Alert } from "#lib/core/model/alert.ts";
import type {
  AlertBook,
  AlertLook,
  AlertMail,
  Raised,
  StoryWatch,
  ToldFact,
  Waits,
} from "#lib/core/model/raised.ts";
import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { AlertStore, Clock } from "#lib/ports.ts";
import { Listed } from "./listed.ts";

type Kept<T> = { value: T; ttl: number };
type Key = { storyId: string; what: string };
/** All rows of one reader. */
type Reader = {
  book?: Kept<AlertBook>;
  raised: Map<string, Kept<Raised>>;
  told: Map<string, Kept<ToldFact>>;
  look?: AlertLook;
  mails: Map<string, Kept<AlertMail>>;
};

const keyOf = ({ storyId, what }: Key): string => `${storyId} ${what}`;
const mineOf = ({ deliveryId = "" }: ToldFact): string => deliveryId;

/** What was raised and told, in memory: it promises what the table's store promises, and takes microseconds. */
export class MemoryAlerts implements AlertStore {
  readonly #clock: Clock;
  readonly #readers = new Map<string, Reader>();
  readonly #watches = new Map<string, Kept<StoryWatch>>();
  readonly #looks = new Listed();
  readonly #waits = new Map<string, Record<string, number>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  #reader(id: string): Reader {
    let reader = this.#readers.get(id);
    if (!reader) {
      reader = { raised: new Map(), told: new Map(), mails: new Map() };
      this.#readers.set(id, reader);
    }
    return reader;
  }

  #alive = ({ ttl }: Kept<unknown>): boolean => ttl > secondsOf(this.#clock());

  #values<T>(rows: Map<string, Kept<T>>): T[] {
    const now = secondsOf(this.#clock());
    const values: T[] = [];
    for (const [key, { value, ttl }] of rows)
      if (ttl > now) values.push(value);
      else rows.delete(key);
    return values;
  }

  #look(look: AlertLook): void {
    this.#reader(look.subscriptionId).look = look;
    this.#looks.put(look.subscriptionId, look.dueAt);
  }

  readonly watched = async (storyIds: readonly string[]): Promise<Map<string, StoryWatch>> => {
    const found = new Map<string, StoryWatch>();
    for (const id of storyIds) {
      const row = this.#watches.get(id);
      if (row && this.#alive(row)) found.set(id, row.value);
    }
    return found;
  };

  readonly watch = async (watches: readonly StoryWatch[]): Promise<void> => {
    const ttl = expiryOf(this.#clock(), KEPT.watch);
    for (const value of watches) this.#watches.set(value.storyId, { value, ttl });
  };

  readonly raise = async (raised: readonly Raised[], at: string): Promise<void> => {
    const ttl = expiryOf(this.#clock(), KEPT.raised);
    const tokens = new Map<string, string>();
    for (const value of raised) {
      const { subscriptionId: id } = value;
      this.#reader(id).raised.set(keyOf(value), { value, ttl });
      tokens.set(id, `${tokens.get(id) ?? at} ${keyOf(value)}`);
    }
    for (const [subscriptionId, token] of tokens) this.#look({ subscriptionId, token, dueAt: at });
  };

  readonly of = async (subscriptionId: string) => {
    const { book, raised, told, look } = this.#reader(subscriptionId);
    return {
      book: book && this.#alive(book) ? book.value : undefined,
      raised: this.#values(raised),
      told: this.#values(told),
      look,
    };
  };

  readonly book = async (before: AlertBook | undefined, after: AlertBook): Promise<boolean> => {
    const reader = this.#reader(after.subscriptionId);
    const there = reader.book && this.#alive(reader.book) ? reader.book.value : undefined;
    if (there?.revision !== before?.revision) return false;
    reader.book = { value: after, ttl: expiryOf(this.#clock(), KEPT.book) };
    return true;
  };

  readonly tell = async (told: readonly ToldFact[]): Promise<ToldFact[]> => {
    const ttl = expiryOf(this.#clock(), KEPT.alerted);
    return told.filter((one) => {
      const rows = this.#reader(one.subscriptionId).told;
      const there = rows.get(keyOf(one));
      if (there && this.#alive(there) && mineOf(there.value) !== mineOf(one)) return true;
      rows.set(keyOf(one), { value: { ...one, deliveryId: mineOf(one) }, ttl });
      return false;
    });
  };

  readonly untell = async (told: readonly ToldFact[]): Promise<void> => {
    for (const one of told) {
      const rows = this.#reader(one.subscriptionId).told;
      const there = rows.get(keyOf(one));
      if (there && mineOf(there.value) === mineOf(one)) rows.delete(keyOf(one));
    }
  };

  readonly lookAgain = async (look: AlertLook, dueAt: string | undefined): Promise<void> => {
    const reader = this.#reader(look.subscriptionId);
    if (reader.look?.token !== look.token) return;
    if (dueAt !== undefined) return this.#look({ ...look, dueAt });
    delete reader.look;
    this.#looks.remove(look.subscriptionId);
  };

  readonly due = async (now: string, cursor?: string) => {
    return this.#looks.page(now, cursor);
  };

  readonly keepMails = async (mails: readonly AlertMail[]): Promise<void> => {
    const ttl = expiryOf(this.#clock(), KEPT.frozen);
    for (const value of mails)
      this.#reader(value.subscriptionId).mails.set(value.deliveryId, { value, ttl });
  };

  readonly mails = async (asked: readonly { id: string; subscriptionId: string }[]) => {
    return new Map(
      asked.flatMap(({ id, subscriptionId }) => {
        const row = this.#reader(subscriptionId).mails.get(id);
        return row && this.#alive(row) ? [[id, row.value.alert] as const] : [];
      }),
    );
  };

  readonly purge = async (subscriptionId: string): Promise<void> => {
    this.#readers.delete(subscriptionId);
    this.#looks.remove(subscriptionId);
  };

  readonly noteWaits = async ({ day, counts }: Waits): Promise<void> => {
    const sums = this.#waits.get(day) ?? {};
    for (const [bound, count] of Object.entries(counts)) sums[bound] = (sums[bound] ?? 0) + count;
    if (Object.keys(sums).length > 0) this.#waits.set(day, sums);
  };

  readonly waits = async (from: string, to: string): Promise<Waits[]> => {
    return [...this.#waits]
      .filter(([day]) => from <= day && day <= to)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, counts]) => ({ day, counts: { ...counts } }));
  };

  /** What a mail was to say, also once it has expired. */
  saidIn(subscriptionId: string, deliveryId: string): Alert | undefined {
    return this.#reader(subscriptionId).mails.get(deliveryId)?.value.alert;
  }

  /** Lets go of what has expired, which nobody is answered any more. */
  forget(): void {
    for (const { raised, told, mails } of this.#readers.values())
      for (const rows of [raised, told, mails])
        for (const [key, row] of rows as Map<string, Kept<unknown>>)
          if (!this.#alive(row)) rows.delete(key);
  }
}
