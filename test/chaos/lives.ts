import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Message } from "#lib/core/model/message.ts";
import { bundleOf } from "../../infra/check/lambda/bundle.ts";
import type { Aim, Birth, Moment, Order, Said, Trouble } from "./orders.ts";

/** The worker as one file of plain JavaScript: reading its sources would cost each life a second. */
export const bundleWorker = async (folder: string): Promise<string> =>
  (await bundleOf("test/chaos/worker.handler", folder)).file;

type Heard = {
  queued(messages: readonly Message[]): void;
  trouble(trouble: Trouble): void;
};

/** What became of an order: the work was done, or the process died in it. */
export type Outcome = { seen: readonly string[] } & (
  | { kind: "done"; fields: Record<string, unknown>; failed: string[] }
  | { kind: "killed"; name: string; moment: Moment }
);

/** One process, from its birth to its death by SIGKILL. */
class Life {
  aims: readonly Aim[] = [];
  readonly #child: ChildProcess;
  readonly #heard: Heard;
  /** The process is gone, and all that it said has been heard. */
  readonly #gone: Promise<string>;

  constructor(file: string, birth: Birth, heard: Heard) {
    this.#heard = heard;
    this.#child = fork(file, [JSON.stringify(birth)], {
      execArgv: [],
      env: {
        NODE_ENV: "production",
        TZ: "UTC",
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      },
    });
    const ends = [once(this.#child, "exit"), once(this.#child, "disconnect")] as const;
    this.#gone = Promise.all(ends).then(([[code, signal]]) => String(signal ?? code));
  }

  /** Resolves once the work is done or the process is gone, with everything heard that it said. */
  obey(order: Omit<Order, "aims">): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      let dying: Outcome | undefined;
      const hear = (said: Said): void => {
        if (said.say === "queued") this.#heard.queued(said.messages);
        if (said.say === "trouble") this.#heard.trouble(said.trouble);
        if (said.say === "dying") dying = { kind: "killed", ...said };
        if (said.say !== "done") return;
        this.#child.off("message", hear);
        resolve({ kind: "done", ...said });
      };
      this.#child.on("message", hear);
      void this.#gone.then((how) =>
        dying && how === "SIGKILL" ? resolve(dying) : reject(new Error(`a worker ended: ${how}`)),
      );
      this.#child.send({ ...order, aims: [...this.aims] } satisfies Order);
    });
  }

  async end(): Promise<void> {
    this.#child.disconnect();
    await this.#gone;
  }
}

export type LivesOptions = Omit<Birth, "life"> & {
  file: string;
  heard: Heard;
  /** Where a life is to end; none for now, and it is asked again before its next order. */
  aim(): Aim[];
};

/** A place for one worker: when a process dies the next takes over, which is kept ready so that nobody waits for it. */
export class Lives {
  started = 0;
  readonly #options: LivesOptions;
  readonly #place: number;
  #spare: Life | undefined;
  #life: Life | undefined;

  constructor(options: LivesOptions, place = 0) {
    this.#options = options;
    this.#place = place;
    this.#spare = this.#born();
  }

  #born(): Life {
    const { file, heard, aim: _, ...rest } = this.#options;
    this.started += 1;
    const birth: Birth = { ...rest, life: this.started * 10 + this.#place };
    return new Life(file, birth, heard);
  }

  async obey(order: Omit<Order, "aims">): Promise<Outcome> {
    if (!this.#life) {
      this.#life = this.#spare ?? this.#born();
      this.#spare = this.#born();
    }
    if (this.#life.aims.length === 0) this.#life.aims = this.#options.aim();
    const outcome = await this.#life.obey(order);
    if (outcome.kind === "killed") this.#life = undefined;
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all([this.#life?.end(), this.#spare?.end()]);
  }
}
