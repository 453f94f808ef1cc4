/** Stands for a process that was killed: nothing after it runs. */
export class Killed extends Error {
  override name = "Killed";
}

export type CrashPoint = { call: number; when: "before" | "after" };

/** Every state that a death can leave behind: to die after a call is to die before the next, but for the last one. */
export const deathsIn = (calls: number): CrashPoint[] => [
  ...Array.from({ length: calls }, (_, i) => ({ call: i + 1, when: "before" as const })),
  { call: calls, when: "after" },
];

/**
 * Counts every call through the ports it wraps and dies at one of them, before or after its effect. Once dead, every
 * further call dies too, as in a process that is gone.
 */
export class CrashPlan {
  calls = 0;
  #dead = false;
  readonly #point: CrashPoint | undefined;
  readonly names: string[] = [];

  constructor(point?: CrashPoint) {
    this.#point = point;
  }

  /** The port with its methods, and those of the ports inside it, going through this plan. */
  wrap<T extends object>(port: T, path = ""): T {
    return new Proxy(port, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        const label = `${path}${String(name)}`;
        if (typeof value === "function") {
          return (...args: unknown[]) =>
            this.#call(label, () => value.apply(target, args) as unknown);
        }
        return typeof value === "object" && value !== null ? this.wrap(value, `${label}.`) : value;
      },
    });
  }

  async #call(label: string, effect: () => unknown): Promise<unknown> {
    if (this.#dead) throw new Killed(label);
    const mine = (this.calls += 1);
    this.names.push(label);
    if (this.#point?.call === mine && this.#point.when === "before") this.#die(label);
    const result = await effect();
    if (this.#point?.call === mine) this.#die(label);
    return result;
  }

  #die(label: string): never {
    this.#dead = true;
    throw new Killed(label);
  }
}
