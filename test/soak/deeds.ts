import { signToken } from "#lib/core/tokens.ts";
import { mailboxOf, emailHash } from "#lib/core/tokens.ts";
import { DAY, HOUR } from "#test/chaos/dice.ts";
import { SECRETS } from "#test/chaos/secrets.ts";
import type { Month } from "./month.ts";
import type { Deed, Reader } from "./readers.ts";

type Open = {
  reader: Reader;
  at: number;
  deed: Deed | { do: "confirms" };
  /** A first try may have had its effect, though its answer was an error. */
  isRepeated?: boolean;
};

/** What a reader did, from when on it must hold: the API had said yes. */
export type Done = { reader: Reader; deed: Open["deed"]; asked: number; at: number };

const tokenFor = (
  purpose: "manage" | "unsubscribe",
  { id, email }: Reader,
  now: number,
): string => {
  const mailbox = mailboxOf({ emailHash: emailHash(SECRETS.signingKey, email) });
  const detail = purpose === "manage" ? mailbox : "all";
  const expiresAt = new Date(now + DAY);
  return signToken(SECRETS.signingKey, { purpose, subject: id, detail, expiresAt });
};

type Asked = { path: string; method?: string; json?: unknown; form?: string; bearer?: string };

/** How a reader goes about it; undefined where the mail for it has not come yet. */
function askFor({ reader, deed }: Open, month: Month): Asked | undefined {
  const { email, filter, schedule, alerts } = reader;
  const bearer = tokenFor("manage", reader, month.clock);
  switch (deed.do) {
    case "joins":
      return { path: "/v1/subscriptions", json: { email, filter, schedule, alerts } };
    case "confirms": {
      const token = month.mailboxes.get(email);
      return token === undefined
        ? undefined
        : { path: "/v1/subscriptions/confirm", json: { token } };
    }
    case "leaves": {
      const token = tokenFor("unsubscribe", reader, month.clock);
      return { path: `/unsubscribe/${token}`, form: "List-Unsubscribe=One-Click" };
    }
    case "pauses":
      return { path: "/v1/subscription/pause", bearer, json: { until: deed.until } };
    case "moves to":
      return {
        path: "/v1/subscription",
        method: "PATCH",
        bearer,
        json: { schedule: deed.schedule },
      };
    case "asks for":
      return { path: "/v1/subscription", method: "PATCH", bearer, json: { filter: deed.filter } };
  }
}

/** What readers do by way of the API: who gets an error tries again. */
export class Deeds {
  readonly done: Done[] = [];
  /** Who was told no though nothing of theirs was tried before. */
  readonly refused: { reader: Reader; what: string }[] = [];
  #open: Open[];
  readonly #month: Month;

  constructor(month: Month) {
    this.#month = month;
    this.#open = month.readers
      .flatMap((reader) => reader.deeds.map(({ at, deed }) => ({ reader, at, deed })))
      .toSorted((a, b) => a.at - b.at);
  }

  /** What was to be done before `at`, and is not. */
  leftFrom(at: number): { reader: Reader; what: string }[] {
    return this.#open
      .filter((open) => open.at < at)
      .map(({ reader, deed }) => ({ reader, what: `${reader.id} still ${deed.do}` }));
  }

  /** Does what is due by now. */
  async go(): Promise<void> {
    const { now } = this.#month;
    const due = this.#open.filter(({ at }) => at <= now);
    this.#open = this.#open.filter(({ at }) => at > now);
    for (const open of due) if (!(await this.#tried(open))) this.#open.push(open);
  }

  /** False where it is to be tried again. */
  async #tried(open: Open): Promise<boolean> {
    const asked = askFor(open, this.#month);
    if (!asked) return false;
    const { now } = this.#month;
    const status = await this.#call(asked, open.reader);
    if (status >= 500) {
      open.isRepeated = true;
      return false;
    }
    if (status >= 400) {
      const what = `${open.reader.id} ${open.deed.do}: ${status}`;
      if (!open.isRepeated) this.refused.push({ reader: open.reader, what });
    } else this.done.push({ reader: open.reader, deed: open.deed, asked: open.at, at: now });
    if (open.deed.do === "joins" && status < 400)
      this.#open.push({ reader: open.reader, at: now + HOUR, deed: { do: "confirms" } });
    return true;
  }

  async #call({ path, method = "POST", json, form, bearer }: Asked, { email }: Reader) {
    const { app } = await this.#month.processes.any();
    try {
      const response = await app().request(path, {
        method,
        headers: {
          "content-type": form ? "application/x-www-form-urlencoded" : "application/json",
          "x-client": email.replace("@", "."),
          ...(bearer && { authorization: `Bearer ${bearer}` }),
        },
        body: form ?? JSON.stringify(json),
      });
      return response.status;
    } catch (error) {
      this.#month.watch.failed("request", error);
      return 500;
    }
  }
}
