import { AsyncLocalStorage } from "node:async_hooks";
import type { Aim, Moment } from "./orders.ts";

type Call = { name: string; commands: number };
/** What tells calls of one name apart, by their arguments. */
export type Detail = (name: string, args: readonly unknown[]) => string | undefined;

/**
 * Counts every call through the ports it wraps, and ends the process at the one that was aimed at: before its effect,
 * after it, or between two of the commands that it sends to the table.
 */
export class Lethal {
  readonly seen = new Set<string>();
  readonly #end: (name: string, moment: Moment) => Promise<never>;
  readonly #detail: Detail;
  #aims: readonly Aim[] = [];
  /** Where the process lives on, the one that it stands for is gone all the same: whatever it calls next, it dies again. */
  #gone = false;
  readonly #counts = new Map<string, number>();
  readonly #now = new AsyncLocalStorage<Call>();

  constructor(end: (name: string, moment: Moment) => Promise<never>, detail: Detail) {
    this.#end = end;
    this.#detail = detail;
  }

  /** Counting begins with the first aim there is. */
  aim(aims: readonly Aim[]): void {
    if (this.#aims.length === 0) this.#counts.clear();
    this.#aims = aims;
  }

  /** The port with its methods, and those of the ports inside it, going through here. */
  wrap<T extends object>(port: T, path: string): T {
    return new Proxy(port, {
      get: (target, key, receiver) => {
        const value: unknown = Reflect.get(target, key, receiver);
        const label = `${path}.${String(key)}`;
        if (typeof value === "function")
          return (...args: unknown[]) => this.#call(label, args, () => value.apply(target, args));
        return typeof value === "object" && value !== null ? this.wrap(value, label) : value;
      },
    });
  }

  /** The client of the table, whose second and later commands of a call can be died at. */
  watch<T extends { send: unknown }>(client: T): T {
    return new Proxy(client, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (key !== "send" || typeof value !== "function") return value;
        return async (...args: unknown[]): Promise<unknown> => {
          await this.#command();
          return Reflect.apply(value, target, args) as unknown;
        };
      },
    });
  }

  async #die(name: string, moment: Moment): Promise<never> {
    this.#gone = true;
    return this.#end(name, moment);
  }

  async #call(label: string, args: unknown[], effect: () => unknown): Promise<unknown> {
    if (this.#gone) await this.#end(label, "before");
    const detail = this.#detail(label, args);
    const name = detail === undefined ? label : `${label} ${detail}`;
    const dies = this.#isAimed(name, ["before", "after"]);
    if (dies === "before") await this.#die(name, "before");
    const result = await this.#now.run({ name, commands: 0 }, async () => effect());
    if (dies === "after") await this.#die(name, "after");
    return result;
  }

  async #command(): Promise<void> {
    const call = this.#now.getStore();
    if (!call) return;
    if (this.#gone) await this.#end(call.name, "inside");
    call.commands += 1;
    if (call.commands > 1 && this.#isAimed(`${call.name} inside`, ["inside"]))
      await this.#die(call.name, "inside");
  }

  /** Counts a call; answers at which moment it is to be died at, if at all. */
  #isAimed(counted: string, moments: readonly Moment[]): Moment | undefined {
    this.seen.add(counted);
    const nth = this.#count(counted);
    const all = this.#count("");
    return this.#aims.find(
      (aim) =>
        moments.includes(aim.moment) &&
        (aim.name === undefined ? aim.nth <= all : aim.name === counted && aim.nth === nth),
    )?.moment;
  }

  #count(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }
}
