/** How much there is to do. */
export type Workload = {
  name: string;
  feeds: number;
  /** Subscribers, all of them weekly. */
  readers: number;
  /** Different digests a week: one for each filter in each slot, as `npm run -s bench -- deliver` finds them. */
  digests: number;
  /** Hours of a week in which anybody's digest is due. */
  slots: number;
};

export const WORKLOADS: readonly Workload[] = [
  { name: "small", feeds: 100, readers: 1_000, digests: 850, slots: 150 },
  { name: "medium", feeds: 1_000, readers: 100_000, digests: 33_000, slots: 168 },
  { name: "large", feeds: 10_000, readers: 10_000_000, digests: 600_000, slots: 168 },
];

/** What nobody has measured: each is a guess on the dear side, said in docs/cost.md. */
export const ASSUMED = {
  /** New entries a feed shows a day, and stories that an item on defence brings. */
  entriesADay: 10,
  storiesAnItem: 0.6,
  /** Days that a run of the clustering looks back, at most. */
  reachDays: 17,
  /** Processes of the clustering that begin a day, each of which reads those stories once. */
  clusterStarts: 12,
  /** Share of the readers whose slot is the same hour of the week. */
  busiestSlot: 0.25,
  /** Of a reader in a month. */
  signUps: 0.05,
  requests: 3,
  storyLists: 0.1,
  /** Sent and delivered: nearly all mails arrive. */
  webhooksAMail: 2,
  /** Milliseconds that a function waits for one call of DynamoDB or SQS, for a feed's server, for Resend and a mail or a batch. */
  callMs: 6,
  fetchMs: 800,
  resendMs: 200,
  resendBatchMs: 2_000,
  /** Kilobytes: log of an invocation and of a unit of work, a page sent to a browser, a mail handed to Resend. */
  invocationLogKb: 0.9,
  workLogKb: 0.3,
  pageKb: 60,
  mailKb: 80,
  /** Lambda holds so many long polls open for each queue, of so many seconds. */
  pollers: 5,
  pollSeconds: 20,
} as const;

/** What infra/ makes to be watched by: alarms, and metrics of our own. */
export const WATCHED = { alarms: 44, metrics: 15 } as const;

/** What infra/ sets: MB of a function, seconds it may take, messages of a batch, batches at once. */
export const SET = {
  planPolls: { mb: 512, timeout: 60 },
  poll: { mb: 1024, timeout: 300, batch: 5, atOnce: 10 },
  cluster: { mb: 1024, timeout: 120 },
  planDigests: { mb: 1024, timeout: 900 },
  mail: { mb: 1024, timeout: 420, batch: 5, atOnce: 2 },
  sweep: { mb: 512, timeout: 60 },
  countWeeks: { mb: 1024, timeout: 300 },
  gauges: { mb: 512, timeout: 120 },
  api: { mb: 1024, timeout: 29 },
} as const;
