/** How a function is called: on schedule, with a queue's messages, or by an HTTP request. */
type Trigger = "schedule" | "queue" | "http";

type Definition = {
  handler: string;
  trigger: Trigger;
  /** Every variable it reads on AWS, and no other. */
  environment: readonly string[];
};

/** The functions of the service: what `functions/` holds and `infra/` makes of it. */
export const FUNCTIONS = {
  Api: {
    handler: "functions/api.handler",
    trigger: "http",
    environment: [
      "TABLE_NAME",
      "PUBLIC_URL",
      "SIGNING_KEY",
      "ADMIN_TOKEN",
      "RESEND_WEBHOOK_SECRET",
      "RATE_LIMIT_CLIENT",
      "MAIL_QUEUE_URL",
      "POLL_DEAD_LETTERS_URL",
      "CLUSTER_DEAD_LETTERS_URL",
      "MAIL_DEAD_LETTERS_URL",
      "SCHEDULE_DEAD_LETTERS_URL",
    ],
  },
  DigestPages: {
    handler: "functions/digest-pages.handler",
    trigger: "http",
    environment: ["TABLE_NAME", "PUBLIC_URL", "MAIL_FROM", "POSTAL_ADDRESS"],
  },
  AddFeeds: {
    handler: "functions/add-feeds.handler",
    trigger: "http",
    environment: ["TABLE_NAME", "PUBLIC_URL", "SIGNING_KEY", "ADMIN_TOKEN"],
  },
  PlanPolls: {
    handler: "functions/plan-polls.handler",
    trigger: "schedule",
    environment: ["TABLE_NAME", "POLL_QUEUE_URL"],
  },
  Poll: {
    handler: "functions/poll.handler",
    trigger: "queue",
    environment: ["TABLE_NAME", "PUBLIC_URL", "CLUSTER_QUEUE_URL"],
  },
  Cluster: {
    handler: "functions/cluster.handler",
    trigger: "queue",
    environment: ["TABLE_NAME", "CLUSTER_QUEUE_URL", "MAIL_QUEUE_URL"],
  },
  PlanDigests: {
    handler: "functions/plan-digests.handler",
    trigger: "schedule",
    environment: ["TABLE_NAME", "MAIL_QUEUE_URL", "MAIL_RUN_LIMIT"],
  },
  Mail: {
    handler: "functions/mail.handler",
    trigger: "queue",
    environment: [
      "TABLE_NAME",
      "STAGE",
      "PUBLIC_URL",
      "MAIL_FROM",
      "POSTAL_ADDRESS",
      "RESEND_API_KEY",
      "SIGNING_KEY",
      "MAIL_ALLOWLIST",
    ],
  },
  Sweep: {
    handler: "functions/sweep.handler",
    trigger: "schedule",
    environment: ["TABLE_NAME", "CLUSTER_QUEUE_URL", "MAIL_QUEUE_URL"],
  },
  CountWeeks: {
    handler: "functions/count-weeks.handler",
    trigger: "schedule",
    environment: ["TABLE_NAME"],
  },
  Gauges: {
    handler: "functions/gauges.handler",
    trigger: "schedule",
    environment: ["TABLE_NAME"],
  },
} as const satisfies Record<string, Definition>;

export type FunctionName = keyof typeof FUNCTIONS;
export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];
