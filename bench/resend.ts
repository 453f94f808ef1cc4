import { createHash } from "node:crypto";
import { startResendServer } from "#local/resend-server.ts";
import { servesParent } from "./child.ts";

/** Far more requests a second than there will be: it is our time that counts, not the account's. */
const RATE = 1e6;

/** What the stand-in for Resend was given: no mail is kept. `sum` is of all mails' bytes, in whatever order they came. */
export type Sent = {
  requests: number;
  mails: number;
  readers: number;
  bytes: number;
  html: number;
  sum: string;
};

const requests = new Set<string>();
const readers = new Set<string>();
const sums = new BigUint64Array(1);
let [mails, bytes, html] = [0, 0, 0];

const server = await startResendServer({
  now: () => new Date(),
  ratePerSecond: RATE,
  took(mail) {
    requests.add(mail.key ?? mail.id);
    for (const reader of mail.to) readers.add(reader);
    const text = JSON.stringify([mail.to, mail.subject, mail.html, mail.text, mail.headers]);
    const digest = createHash("sha256").update(text).digest();
    sums[0] = sums[0]! + digest.readBigUInt64BE();
    mails += 1;
    bytes += Buffer.byteLength(text);
    html += Buffer.byteLength(mail.html ?? "");
  },
});

const told = (): Sent => ({
  requests: requests.size,
  mails,
  readers: readers.size,
  bytes,
  html,
  sum: sums[0]!.toString(16),
});

servesParent(server.url, told);
