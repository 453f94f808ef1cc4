import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AcceptedMail } from "#local/resend-account.ts";

/** A mail that the provider took in, as the mail itself says. */
export type Sent = {
  at: string;
  to: string;
  /** By its tag and by its header. */
  deliveryId: string;
  refId: string;
  kind: string;
  digestId?: string;
};

const tagOf = ({ tags }: AcceptedMail, name: string): string =>
  tags.find((tag) => tag.name === name)?.value ?? "";

/** Where a confirmation mail leads. */
export const confirmTokenIn = ({ text = "" }: AcceptedMail): string | undefined =>
  /\/confirm\?token=([\w.-]+)/.exec(text)?.[1];

/** Mails that were taken in, in a file: a month of them would look like a leak of memory. */
export class SentMails {
  count = 0;
  readonly #file: string;
  #lines: string[] = [];

  constructor(folder: string) {
    this.#file = join(folder, "sent.jsonl");
    appendFileSync(this.#file, "");
  }

  take(mail: AcceptedMail): void {
    const digestId = /\/digests\/(\w+)/.exec(mail.text ?? "")?.[1];
    const sent: Sent = {
      at: mail.at.toISOString(),
      to: mail.to[0] ?? "",
      deliveryId: tagOf(mail, "delivery"),
      refId: mail.headers["X-Entity-Ref-ID"] ?? "",
      kind: tagOf(mail, "kind"),
      ...(digestId && { digestId }),
    };
    this.count += 1;
    this.#lines.push(`${JSON.stringify(sent)}\n`);
    if (this.#lines.length >= 500) this.flush();
  }

  flush(): void {
    appendFileSync(this.#file, this.#lines.splice(0).join(""));
  }

  all(): Sent[] {
    this.flush();
    const lines = readFileSync(this.#file, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Sent);
  }
}
