/** A price in US dollars for one `unit`; `source` names where it was read, `confirmed` says whether it was published. */
export type Price = { usd: number; unit: string; source: string; confirmed: boolean };

/** Of what region, and the day the sources were last published or seen. */
export const REGION = "eu-west-1 (Ireland)";
export const PRICED_ON = "2026-10-04";

/** The AWS price list of one service for eu-west-1, and the day it was published. */
const list = (service: string, published: string): string =>
  `AWS price list, ${service}, published ${published}`;

const DYNAMODB = list("AmazonDynamoDB", "2026-09-11");
const LAMBDA = list("AWSLambda", "2026-10-01");
const SQS = list("AWSQueueService", "2026-09-11");
const CLOUDWATCH = list("AmazonCloudWatch", "2026-09-22");
const RESEND = "resend.com, account quotas and pay-as-you-go pricing";

const aws = (usd: number, unit: string, source: string): Price => ({
  usd,
  unit,
  source,
  confirmed: true,
});

/** First tier each, on demand, without free allowances and without tax. */
export const PRICES = {
  readUnits: aws(0.1415, "million read request units", DYNAMODB),
  writeUnits: aws(0.705, "million write request units", DYNAMODB),
  tableGb: aws(0.283, "GB-month of table", DYNAMODB),
  backupGb: aws(0.22, "GB-month of point-in-time recovery", DYNAMODB),
  gbSeconds: aws(13.3334, "million GB-seconds, arm64", LAMBDA),
  invocations: aws(0.2, "million invocations, arm64", LAMBDA),
  standardRequests: aws(0.4, "million SQS requests, standard", SQS),
  fifoRequests: aws(0.5, "million SQS requests, FIFO", SQS),
  httpRequests: aws(1.11, "million HTTP API requests", list("AmazonApiGateway", "2026-10-02")),
  logsInGb: aws(0.57, "GB of log taken in", CLOUDWATCH),
  logsKeptGb: aws(0.03, "GB-month of log kept", CLOUDWATCH),
  alarms: aws(0.1, "alarm", CLOUDWATCH),
  metrics: aws(0.3, "metric of our own", CLOUDWATCH),
  outGb: aws(0.09, "GB sent to the internet", list("AWSDataTransfer", "2026-09-16")),
  scheduled: {
    usd: 1,
    unit: "million scheduled invocations beyond 14 million",
    source: "AWS price list, AWSEvents, other regions than this one",
    confirmed: false,
  },
} satisfies Record<string, Price>;

export type Priced = keyof typeof PRICES;

/** Invocations of EventBridge Scheduler that cost nothing each month: no account comes near. */
export const SCHEDULED_FREE = 14e6;

/** A plan of Resend: mails a month in its price, and what each thousand beyond them costs, where it may go beyond. */
export type Plan = Price & {
  name: string;
  mails: number;
  perThousand?: number;
  mailsADay?: number;
};

const plan = (name: string, usd: number, mails: number, rest: Partial<Plan>): Plan => ({
  name,
  usd,
  mails,
  unit: `month with ${mails.toLocaleString("en")} mails`,
  source: RESEND,
  confirmed: true,
  ...rest,
});

export const PLANS: readonly Plan[] = [
  plan("Free", 0, 3_000, { mailsADay: 100 }),
  plan("Pro", 20, 50_000, { perThousand: 0.9 }),
  plan("Scale", 90, 100_000, { perThousand: 0.9, confirmed: false }),
  plan("Scale, 1 million", 650, 1_000_000, { perThousand: 0.65, confirmed: false }),
];

/** Resend's default for a team; more is granted on request. */
export const RESEND_REQUESTS_A_SECOND = 5;
