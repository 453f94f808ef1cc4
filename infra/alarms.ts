import { api } from "./api.ts";
import { lambdas } from "./lambda.ts";
import { counted, weeklyShare, gauge } from "./log-metrics.ts";
import { deadLetterQueues, queues } from "./queues.ts";
import { alarmEmail, monthlyBudget } from "./settings.ts";
import { table } from "./table.ts";

const topic = new aws.sns.Topic("Alarms");
new aws.sns.TopicSubscription("AlarmsByMail", {
  topic: topic.arn,
  protocol: "email",
  endpoint: alarmEmail,
});

type Missing = "breaching" | "notBreaching";
type AlarmArgs = Omit<
  aws.cloudwatch.MetricAlarmArgs,
  "name" | "comparisonOperator" | "evaluationPeriods"
> & {
  /** Heading of the section of docs/runbook.md that says what to do. */
  section: string;
  /** Limit that the metric must not exceed, or not fall below. */
  limit: { over: number } | { under: number };
  /** Periods in a row that must be beyond it. */
  periods?: number;
  missing?: Missing;
};

/** Goes off when a metric stays beyond its limit, and says so again when it is back. */
const alarm = (name: string, { section, limit, periods = 1, missing, ...args }: AlarmArgs) =>
  new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    ...args,
    name: `${$app.name}-${$app.stage}-${name}`,
    alarmDescription: `docs/runbook.md: ${section}`,
    comparisonOperator: "over" in limit ? "GreaterThanThreshold" : "LessThanThreshold",
    threshold: "over" in limit ? limit.over : limit.under,
    evaluationPeriods: periods,
    treatMissingData: missing ?? "notBreaching",
    alarmActions: [topic.arn],
    okActions: [topic.arn],
  });

const HOUR = 3600;

alarm("NoNewItems", {
  ...counted("ItemsCreated", '{ $.event = "poll" && $.created > 0 }', "$.created"),
  section: "No new items",
  period: HOUR,
  limit: { under: 1 },
  periods: 6,
  missing: "breaching",
});

// A few feeds of a large catalogue are always asleep.
alarm("FeedsSilent", {
  ...gauge("feedsSilent"),
  section: "Feeds are silent",
  limit: { over: 5 },
  periods: 2,
});
alarm("FeedsFailing", {
  ...gauge("feedsFailing"),
  section: "Feeds fail",
  limit: { over: 5 },
  periods: 2,
});
alarm("ItemsWaiting", {
  ...gauge("itemsWaiting"),
  section: "Items wait for their story",
  limit: { over: 500 },
  periods: 2,
});
alarm("DeliveriesUnknown", {
  ...gauge("deliveriesUnknown"),
  section: "Deliveries are unknown",
  limit: { over: 0 },
});
// Gauges that are missing are as bad as a run that is.
alarm("DigestRunMissing", {
  ...gauge("hoursSinceDigestRun"),
  section: "A digest run is missing",
  limit: { over: 2 },
  periods: 2,
  missing: "breaching",
});
alarm("DigestRunFailed", {
  ...counted("DigestRunsFailed", '{ $.event = "plan-digests failed" }'),
  section: "A digest run failed",
  period: HOUR,
  limit: { over: 0 },
});
alarm("WorkFailed", {
  ...counted("WorkFailed", '{ $.event = "* failed" }'),
  section: "Work fails",
  period: HOUR,
  limit: { over: 20 },
});

// The first alerts of a day wake nobody, unless those that follow are no faster.
alarm("AlertsSlow", {
  ...gauge("alertsP95"),
  section: "Alerts are slow",
  limit: { over: 120 },
  periods: 3,
});

const mailsAccepted = [
  counted("MailsAccepted", '{ $.event = "mail" && $.state = "accepted" }'),
  counted("MailsAcceptedTogether", '{ $.event = "batch" && $.accepted > 0 }', "$.accepted"),
];
/** Mails that a webhook brought into a state: a repeated one moves nothing. */
const told = (name: string, state: string) =>
  counted(name, `{ $.event = "webhook" && $.moved = "${state}" }`);
// Resend's own limits: beyond them it stops an account.
alarm("BounceRate", {
  ...weeklyShare("Bounced mails, %", told("MailsBounced", "bounced"), mailsAccepted),
  section: "Too many mails bounce",
  limit: { over: 4 },
});
alarm("ComplaintRate", {
  ...weeklyShare("Complaints, %", told("MailsComplained", "complained"), mailsAccepted),
  section: "Too many readers complain",
  limit: { over: 0.08 },
});

// One that nobody could read may be the complaint of a reader who is mailed on.
alarm("WebhooksUnreadable", {
  ...counted("WebhooksUnreadable", '{ $.event = "webhook failed" }'),
  section: "Webhooks are not taken in",
  period: HOUR,
  limit: { over: 0 },
});
// Anybody may knock; Resend itself, under a wrong secret, knocks for every mail.
alarm("WebhooksRefused", {
  ...counted("WebhooksRefused", '{ $.event = "webhook" && $.outcome = "refused" }'),
  section: "Webhooks are not taken in",
  period: HOUR,
  limit: { over: 20 },
});

for (const [name, queue] of Object.entries(queues))
  alarm(`${name}Age`, {
    namespace: "AWS/SQS",
    metricName: "ApproximateAgeOfOldestMessage",
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: "Maximum",
    period: 300,
    section: "A queue does not drain",
    // A message that fails is tried three times before it is a dead letter; a mail's 42 minutes apart, so that it tells of itself here.
    limit: { over: HOUR },
  });

for (const [name, queue] of Object.entries(deadLetterQueues))
  alarm(name, {
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: "Maximum",
    period: 300,
    section: "Dead letters",
    limit: { over: 0 },
  });

/** A retry that helps is no reason to wake anybody; a run that failed with both its retries is. */
const perFunction = { Errors: "A function fails", Throttles: "A function is throttled" };
for (const [name, { name: FunctionName }] of Object.entries(lambdas))
  for (const [metricName, section] of Object.entries(perFunction))
    alarm(`${name}${metricName}`, {
      namespace: "AWS/Lambda",
      metricName,
      dimensions: { FunctionName },
      statistic: "Sum",
      period: 900,
      section,
      limit: { over: 2 },
    });

alarm("HttpErrors", {
  namespace: "AWS/ApiGateway",
  metricName: "5xx",
  dimensions: { ApiId: api.nodes.api.id },
  statistic: "Sum",
  period: 300,
  section: "The API answers with errors",
  limit: { over: 5 },
});

/** Throttles of the table and of its index, which CloudWatch counts apart. */
const TableName = table.name;
const throttles = ["ReadThrottleEvents", "WriteThrottleEvents"].flatMap((metricName) => [
  { metricName, dimensions: { TableName } as Record<string, $util.Input<string>> },
  { metricName, dimensions: { TableName, GlobalSecondaryIndexName: "due" } },
]);
alarm("TableThrottles", {
  metricQueries: [
    ...throttles.map((metric, index) => ({
      id: `m${index}`,
      metric: { ...metric, namespace: "AWS/DynamoDB", period: 300, stat: "Sum" },
    })),
    {
      id: "sum",
      expression: throttles.map((_, index) => `FILL(m${index}, 0)`).join(" + "),
      label: "Throttles of the table and its index",
      returnData: true,
    },
  ],
  section: "The table throttles",
  // The client repeats a few by itself.
  limit: { over: 10 },
});

/** Of the whole account: a filter by tag counts nothing until somebody activates the tag, and so would stay silent. */
new aws.budgets.Budget("Budget", {
  budgetType: "COST",
  timeUnit: "MONTHLY",
  limitAmount: monthlyBudget,
  limitUnit: "USD",
  notifications: ["ACTUAL", "FORECASTED"].map((notificationType) => ({
    notificationType,
    comparisonOperator: "GREATER_THAN",
    threshold: notificationType === "ACTUAL" ? 80 : 100,
    thresholdType: "PERCENTAGE",
    subscriberEmailAddresses: [alarmEmail],
  })),
});
