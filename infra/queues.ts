/** Messages of a batch are worked on in turn. What a timeout cuts off comes again, and finds done what was done. */
export const batchSize = 5;
/**
 * Seconds. A feed may take 20, and 40 more where its pages are read too, five times over; a batch of mails 60 for its call,
 * and 20 more until its turn comes.
 */
const TIMEOUTS = { poll: 300, cluster: 120, mail: 420 };
export const timeoutOf = (worker: keyof typeof TIMEOUTS) => `${TIMEOUTS[worker]} seconds` as const;

/** All queues by name, for the alarms: what is worked on, and what failed. */
export const queues: Record<string, sst.aws.Queue> = {};
export const deadLetterQueues: Record<string, sst.aws.Queue> = {};

/** Somebody should look at what ends here, so it waits as long as SQS allows. */
const deadLetters = (name: string, fifo = false) =>
  (deadLetterQueues[name] = new sst.aws.Queue(name, {
    fifo,
    transform: { queue: { messageRetentionSeconds: 14 * 24 * 3600 } },
  }));

const queue = (name: string, worker: keyof typeof TIMEOUTS, fifo: boolean) =>
  (queues[name] = new sst.aws.Queue(name, {
    fifo: fifo && { contentBasedDeduplication: true },
    // Six times the function's timeout, as AWS advises: nothing comes back while somebody may still work on it.
    visibilityTimeout: `${6 * TIMEOUTS[worker]} seconds`,
    dlq: { queue: deadLetters(name.replace("Queue", "DeadLetters"), fifo).arn, retry: 3 },
  }));

/** One group a host, so that no server gets two requests at once. */
export const pollQueue = queue("PollQueue", "poll", true);
/** One group in all, so that stories have one writer. */
export const clusterQueue = queue("ClusterQueue", "cluster", true);
/** No order to keep; a mail's claim is what keeps it from going out twice. */
export const mailQueue = queue("MailQueue", "mail", false);

/** Scheduled runs that failed for good. */
export const scheduleDeadLetters = deadLetters("ScheduleDeadLetters");

/** To look into dead-letter queues; to take nothing away. */
export const look = (...queues: sst.aws.Queue[]) => [
  {
    actions: ["sqs:ReceiveMessage", "sqs:GetQueueAttributes"],
    resources: queues.map(({ arn }) => arn),
  },
];

/** SendMessage also covers batches. */
export const send = (...queues: sst.aws.Queue[]) => [
  { actions: ["sqs:SendMessage"], resources: queues.map(({ arn }) => arn) },
];

export const consume = (queue: sst.aws.Queue) => [
  {
    actions: [
      "sqs:ReceiveMessage",
      "sqs:DeleteMessage",
      "sqs:ChangeMessageVisibility",
      "sqs:GetQueueAttributes",
    ],
    resources: [queue.arn],
  },
];
