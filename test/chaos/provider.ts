import { instant, type Instant } from "#lib/core/model/common.ts";
import type { AcceptedMail } from "#local/resend-account.ts";
import { type ResendServer, startResendServer } from "#local/resend-server.ts";
import { webhookOf } from "#local/resend-webhook.ts";
import { type Dice, dice, DAY, HOUR, MINUTE, plus } from "./dice.ts";
import type { Step } from "./orders.ts";
import { SECRETS } from "./secrets.ts";
import { type Fault, startWeather, type Weather } from "./weather.ts";

/** In a thousand requests. Real time passes in those that are late. */
const FAULTS: readonly (readonly [Fault, number])[] = [
  ["lost before", 30],
  ["reply lost", 40],
  ["reply cut", 20],
  ["502 after", 20],
  ["answered late", 8],
  ["taken late", 8],
  ["429 rate", 40],
  ["409 same key at work", 10],
  ["401 key", 5],
  ["500", 20],
  ["503", 20],
];

export type Outage = { from: Instant; to: Instant };
type Notice = { at: Instant; mail: AcceptedMail; type: string; id: string; details?: object };
export type Webhook = Extract<Step, { do: "webhook" }> & { notice: Notice };

export type ProviderOptions = {
  seed: number;
  now(): Instant;
  /** Everything is lost, half of the mails after they were taken in, and much of what would be told of them. */
  outages: readonly Outage[];
  /** Until when it errs at all. */
  until: Instant;
  /** Milliseconds of the machine's clock after which no worker waits any more; without it nothing comes late. */
  lateMs?: number;
  /** How often a mail bounces, is delayed or complained of, in so many of its readers' mails; 100 without it. */
  fates?: number;
  /** Takes each mail that was taken in; none is kept here but for what is still to be told of it. */
  took(mail: AcceptedMail): void;
};

const bounce = (type: string, subType: string) => ({
  bounce: { type, subType, message: "returned" },
});

/** What is told of one mail, and when; most arrive. */
function fateOf(mail: AcceptedMail, random: Dice, among: number): Notice[] {
  const sent = instant(mail.at);
  const at = (ms: number) => plus(sent, ms);
  const one = (type: string, ms: number, details?: object): Notice => ({
    at: at(ms),
    mail,
    type: `email.${type}`,
    id: `msg_${mail.id.slice(-12)}_${type}`,
    ...(details && { details }),
  });
  const soon = random.between(MINUTE, 20 * MINUTE);
  const roll = random.below(among);
  if (roll < 3) return [one("bounced", soon, bounce("Permanent", "General"))];
  if (roll < 5) return [one("bounced", soon, bounce("Transient", "MailboxFull"))];
  if (roll < 8)
    return [one("delivery_delayed", soon), one("delivered", soon + random.between(HOUR, 9 * HOUR))];
  const arrived = [one("sent", MINUTE), one("delivered", soon)];
  return roll < 9 ? [...arrived, one("complained", soon + HOUR)] : arrived;
}

/** Resend's stand-in with everything that can go wrong, and the webhooks that tell what became of the mails. */
export class Provider {
  readonly #server: ResendServer;
  readonly #weather: Weather;
  readonly #random: Dice;
  readonly #options: ProviderOptions;
  #notices: Notice[] = [];
  /** Mails taken in of which nothing is told yet. */
  readonly #untold: AcceptedMail[];
  /** When a complaint was first told, by address. */
  readonly complaints = new Map<string, Instant>();

  static async start(options: ProviderOptions): Promise<Provider> {
    const random = dice(options.seed, "weather");
    const now = () => new Date(options.now());
    const untold: AcceptedMail[] = [];
    const took = (mail: AcceptedMail): void => {
      options.took(mail);
      const { html: _, text: __, ...told } = mail;
      untold.push(told);
    };
    const server = await startResendServer({ now, ratePerSecond: Infinity, took });
    const faults = FAULTS.filter(([fault]) => options.lateMs !== undefined || !isLate(fault));
    let quota: { until: Instant; fault: Fault } | undefined;
    const next = (key: string): Fault | undefined => {
      const at = options.now();
      if (at >= options.until) return undefined;
      if (isDuringAny(options.outages, at))
        return dice(options.seed, key).often(500) ? "lost before" : "reply lost";
      if (quota && at < quota.until) return quota.fault;
      if (random.often(8)) {
        const isDay = random.often(700);
        quota = {
          until: plus(at, random.between(HOUR, isDay ? 4 * HOUR : 9 * HOUR)),
          fault: isDay ? "429 quota of the day" : "429 quota of the month",
        };
        return quota.fault;
      }
      let roll = random.below(1000);
      return faults.find(([, share]) => (roll -= share) < 0)?.[0];
    };
    const weather = await startWeather({ url: server.url, next, lateMs: options.lateMs ?? 0 });
    return new Provider(server, weather, options, untold);
  }

  private constructor(
    server: ResendServer,
    weather: Weather,
    options: ProviderOptions,
    untold: AcceptedMail[],
  ) {
    this.#untold = untold;
    this.#server = server;
    this.#weather = weather;
    this.#options = options;
    this.#random = dice(options.seed, "webhooks");
  }

  get url(): string {
    return this.#weather.url;
  }
  get faults(): ReadonlyMap<string, number> {
    return this.#weather.counts;
  }
  /** Waits, by the machine's clock, for what is still on its way. */
  calm(): Promise<void> {
    return this.#weather.calm();
  }

  /** Plans what is to be told of the mails taken in since: some of it late, twice, in another order, or never. */
  #plan(): void {
    const { outages, fates = 100 } = this.#options;
    for (const mail of this.#untold.splice(0)) {
      if (isDuringAny(outages, instant(mail.at)) && this.#random.often(400)) continue;
      for (const notice of fateOf(mail, this.#random, fates)) {
        if (this.#random.often(60)) continue;
        const late = this.#random.often(100) ? this.#random.between(0, DAY) : 0;
        const due = plus(notice.at, late);
        const outage = outages.find((one) => isDuring(one, due));
        const at = outage ? plus(outage.to, this.#random.between(0, HOUR)) : due;
        this.#notices.push({ ...notice, at });
        if (this.#random.often(100)) this.#notices.push({ ...notice, at: plus(at, HOUR) });
      }
    }
  }

  /** When the next webhook is due. */
  nextAt(): Instant | undefined {
    this.#plan();
    return this.#notices.map(({ at }) => at).toSorted()[0];
  }

  /** Takes the webhooks that are due, signed at this instant. */
  take(now: Instant): Webhook[] {
    this.#plan();
    const due = this.#notices.filter(({ at }) => at <= now);
    this.#notices = this.#notices.filter(({ at }) => at > now);
    return this.#random.shuffled(due).map((notice) => {
      const { mail, type, id, details } = notice;
      const [to = ""] = mail.to;
      if (type === "email.complained" && !this.complaints.has(to)) this.complaints.set(to, now);
      const signed = webhookOf(mail, {
        type,
        id,
        at: new Date(now),
        secrets: [SECRETS.webhook],
        ...(details && { details: { ...details } }),
      });
      return { do: "webhook", id, ...signed, notice };
    });
  }

  /** A webhook that was not answered comes again. */
  again({ notice }: Webhook, now: Instant): void {
    this.#notices.push({ ...notice, at: plus(now, 5 * MINUTE) });
  }

  async close(): Promise<void> {
    await this.#weather.close();
    await this.#server.close();
  }
}

const isLate = (fault: Fault): boolean => fault === "answered late" || fault === "taken late";
const isDuring = ({ from, to }: Outage, at: Instant): boolean => from <= at && at < to;
const isDuringAny = (outages: readonly Outage[], at: Instant): boolean =>
  outages.some((one) => isDuring(one, at));
