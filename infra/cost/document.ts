import { counts, polling } from "./counts.ts";
import { seconds, sum } from "./jobs.ts";
import { leasts, REMEMBERED } from "./least.ts";
import { type Limit, limits, sendingHours } from "./limits.ts";
import { type Measured, MEASURED_BY, type Work } from "./measured.ts";
import { bill, month } from "./month.ts";
import { PLANS, type Price, PRICED_ON, PRICES, REGION } from "./prices.ts";
import { ASSUMED, SET, type Workload, WORKLOADS, WATCHED } from "./workloads.ts";

type Row = readonly string[];

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const whole = (value: number): string => Math.round(value).toLocaleString("en");
/** Three digits, since the rest is not known. */
const rough = (value: number): string =>
  value >= 100
    ? whole(Number(value.toPrecision(3)))
    : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
const usd = (value: number): string =>
  value < 100 ? value.toFixed(2) : whole(Number(value.toPrecision(3)));

const head = (first: string): Row => [
  first,
  ...WORKLOADS.map(({ feeds, readers }) => `${whole(feeds)} feeds, ${whole(readers)} readers`),
];

const each = <T>(of: (workload: Workload) => T): T[] => WORKLOADS.map(of);

function bills(measured: Measured): string {
  const all = each((workload) => bill(workload, measured));
  const services = (all[0]?.lines ?? []).map(({ service }, index) => [
    service,
    ...all.map(({ lines }) => usd(lines[index]?.usd ?? NaN)),
  ]);
  return table(head("US dollars a month"), [
    ...services,
    ["**AWS**", ...all.map(({ aws }) => `**${usd(aws)}**`)],
    ["Resend", ...all.map(({ resend }) => `${usd(resend.usd)} (${resend.name})`)],
    ["**together**", ...all.map(({ aws, resend }) => `**${usd(aws + resend.usd)}**`)],
  ]);
}

function quantities(measured: Measured): string {
  const c = each((workload) => counts(workload, measured));
  const m = each((workload) => month(workload, measured));
  return table(head("a month"), [
    ["polls", ...c.map(({ polls }) => rough(polls))],
    ["of which bring news", ...c.map(({ changed }) => rough(changed))],
    ["new items", ...c.map(({ items }) => rough(items))],
    ["stories within the clustering's reach", ...c.map((of) => rough(of.storiesInReach))],
    ["runs of the clustering", ...c.map((of) => rough(of.clusterRuns))],
    ["different digests", ...c.map(({ digests }) => rough(digests))],
    ["mails", ...c.map(({ mails }) => rough(mails))],
    ["million read units", ...m.map(({ readUnits }) => rough(readUnits))],
    ["million write units", ...m.map(({ writeUnits }) => rough(writeUnits))],
    ["thousand GB-seconds", ...m.map(({ gbSeconds }) => rough(gbSeconds * 1e3))],
    ["GB in the table after a year", ...m.map(({ tableGb }) => rough(tableGb))],
  ]);
}

const units = (measured: Measured): string => {
  const works: [string, Work][] = [
    ["a feed polled, unchanged (304 or the same bytes)", measured.pollUnchanged],
    ["a feed polled, other bytes, nothing new", measured.pollKnown],
    ["a feed polled with news, 500 entries remembered", measured.pollChanged],
    ["a new item, until it waits for its story", measured.itemNew],
    ["an item told, with the story that tells it", measured.itemTold],
    ["a story read (each process of the clustering, each window)", measured.storyRead],
    ["a story known (each run of the clustering)", measured.storyKept],
    ["a digest of a filter that finds much (its CPU is in the line below)", measured.digest],
    ["a reader planned", measured.planDigestsReader],
    [
      "a batch handed over, with its first digest and mail",
      sum([
        [measured.batch, 1],
        [measured.mail, 1],
      ]),
    ],
    ["one mail more in it, of the same digest", measured.mail],
    ["one digest more in it", measured.digestRendered],
    ["what Resend tells of a mail that arrives", measured.webhooks],
    ["a sign-up, asked, mailed and confirmed", measured.signUp],
    ["a story with something new that no reader wants to hear of", measured.alertUnwanted],
    ["something raised for one of fifty readers", measured.alertRaised],
    ["one of fifty readers looked at and alerted, with the mail", measured.alertTold],
    ["a reader who turns alerts on, one posting a topic", measured.alertPosted],
    ["a page of stories over the API, by topic or country", measured.list],
    ["a story over the API", measured.story],
    ["its page", measured.storyPage],
    ["a story that a query over the API passes over", measured.storyQueried],
    ["a run that plans polls, nothing due", measured.planPollsRun],
    ["a run that plans digests, nobody due", measured.planDigestsRun],
    ["a sweep, nothing open", measured.sweepRun],
  ];
  return table(
    ["work", "read units", "write units", "calls", "CPU ms"],
    works.map(([name, { read, write, calls, cpuMs }]) => [
      name,
      ...[read, write, calls, cpuMs].map(rough),
    ]),
  );
};

const prices = (): string => {
  const line = ({ usd: price, unit, source, confirmed }: Price, name = ""): string =>
    `| ${name}${unit} | ${price} | ${source}${confirmed ? "" : "; **unconfirmed**"} |`;
  const plans = PLANS.map((plan) => {
    const beyond = plan.perThousand === undefined ? "" : `, then ${plan.perThousand} a thousand`;
    return line({ ...plan, unit: `${plan.unit}${beyond}` }, `Resend ${plan.name}: `);
  });
  const aws = Object.values(PRICES).map((price: Price) => line(price));
  const seen = `${REGION}, on demand, first tier, last seen ${PRICED_ON}.\n`;
  return [seen, "| unit | US dollars | source |", "| --- | --: | --- |", ...aws, ...plans].join(
    "\n",
  );
};

/** Bold where it is more than there is. */
const cell = ({ asked, most }: Limit): string =>
  asked > most ? `**${rough(asked)}**` : rough(asked);

function ends(measured: Measured): string {
  const all = each((workload) => limits(workload, measured));
  const sending = each((workload) => sendingHours(workload, measured));
  const rows = (all[0] ?? []).map(({ name, unit, most }, index) => [
    `${name}, ${unit}`,
    whole(most),
    ...all.flatMap((of) => of.slice(index, index + 1).map(cell)),
  ]);
  const [, ...workloads] = head("");
  return table(
    ["what", "there is", ...workloads],
    [
      ...rows,
      [
        "hours of sending at Resend's 5 requests/s, one mail each",
        "",
        ...sending.map((of) => rough(of.single)),
      ],
      ["the same, 50 mails a request", "", ...sending.map((of) => rough(of.batch))],
    ],
  );
}

function assumptions(): string {
  const { pollsADay, withNews } = polling(ASSUMED.entriesADay);
  return [
    `A feed shows ${ASSUMED.entriesADay} new entries a day, so the service's own rule polls it ${rough(pollsADay)} times a day,`,
    `and ${whole(withNews * 100)} % of the polls find news. An item on defence brings ${ASSUMED.storiesAnItem} stories. All readers are weekly,`,
    `${whole(ASSUMED.busiestSlot * 100)} % of them in one hour of the week, and ${each(({ digests }) => whole(digests)).join(", ")} digests a week differ. A reader makes`,
    `${ASSUMED.requests} requests a month and asks for a list of stories ${ASSUMED.storyLists} times. Waiting: ${ASSUMED.callMs} ms a call of DynamoDB or SQS, ${ASSUMED.fetchMs} ms`,
    `a feed, ${ASSUMED.resendMs} ms a mail alone, ${whole(ASSUMED.resendBatchMs)} ms a batch; Resend tells us of a mail ${ASSUMED.webhooksAMail} times. ${WATCHED.alarms} alarms, ${WATCHED.metrics} metrics of our own.`,
  ].join("\n");
}

/** US dollars of the table and of a function for so many pieces of work. */
const usdOf = (work: Work, mb: number, times: number): number =>
  (times / 1e6) *
  (work.read * PRICES.readUnits.usd +
    work.write * PRICES.writeUnits.usd +
    ((seconds(work, mb) * mb) / 1024) * PRICES.gbSeconds.usd);

function alerts({ alertRaised, alertTold, webhooks }: Measured): string {
  const perThousand = PLANS.find(({ name }) => name === "Pro")?.perThousand;
  const of = (work: Work): string => usd(usdOf(work, SET.mail.mb, 1e6));
  return [
    `A million alerts cost, in US dollars of DynamoDB and Lambda: ${of(alertRaised)} to raise them, ${of(alertTold)} to look at their readers and hand them over,`,
    `${of(webhooks)} for what Resend tells of their mails. The mails themselves cost ${rough(1e3 * (perThousand ?? NaN))} at Resend.`,
  ].join("\n");
}

/** What the least is the least of. */
const OF_THE_LEAST = `The least is what DynamoDB's rules leave of our own design if the rows of one thing were one row of all their bytes, nothing
were in an index, and only what may be written again on what it said were read as of this very moment, at twice the price.
Nobody builds so; it says where units could still be saved. The goal is twice the least. What the design asks for is part of
it, and another design might ask for less: that a feed remembers ${REMEMBERED} entries, all read by a poll that is not unchanged; that
a reader is read when a digest is planned and again before it goes; that each call about a mail reads its delivery; that a
request for a mail is kept, with its answer, and counted once.`;

/** Bold where it is more than twice the least. */
const besideLeast = (measured: Measured): string => {
  const rows = table(
    ["work", "units asked", "the least", "times", "what the least counts"],
    leasts(measured).map(({ work, asked, least, times, counts }) => [
      work,
      rough(asked),
      rough(least),
      times > 2 ? `**${rough(times)}**` : rough(times),
      counts,
    ]),
  );
  return `${OF_THE_LEAST}\n\n${rows}`;
};

/** The generated parts of docs/cost.md, by name. */
export const blocks = (measured: Measured): Record<string, string> => ({
  bill: bills(measured),
  quantities: quantities(measured),
  limits: ends(measured),
  assumptions: assumptions(),
  alerts: alerts(measured),
  units: `Made again by \`${MEASURED_BY}\`.\n\n${units(measured)}`,
  least: besideLeast(measured),
  prices: prices(),
});

/** Puts each block between its marks, `<!-- NAME -->` and `<!-- end -->`. */
export function fill(document: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- end -->)`);
    if (!marks.test(text)) throw new Error(`docs/cost.md has no place for ${name}`);
    return text.replace(marks, (_, open: string, close: string) => `${open}\n${part}\n\n${close}`);
  }, document);
}
