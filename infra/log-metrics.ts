import { logs } from "./lambda.ts";

const namespace = `${$app.name}/${$app.stage}`;

/** A metric made of log lines that fit a pattern; `value` is a number or a field of the line. */
function fromLog(name: string, pattern: string, value: string, defaultValue?: string) {
  new aws.cloudwatch.LogMetricFilter(`${name}Metric`, {
    logGroupName: logs.name,
    pattern,
    metricTransformation: { name, namespace, value, ...(defaultValue && { defaultValue }) },
  });
  return { namespace, metricName: name };
}

/** Sum of what the lines say, or of the lines themselves. */
export const counted = (name: string, pattern: string, value = "1") => ({
  ...fromLog(name, pattern, value, "0"),
  statistic: "Sum",
});

/** Most mails go out on one day of the week, and what they bring about comes for days. It is as long as an alarm may look back. */
const WEEK = 7 * 86_400;
/** Below so many mails, or so many of the part, a share says nothing: one of three wakes nobody. */
const LEAST = { part: 2, whole: 100 };
type Counted = ReturnType<typeof counted>;

/** What one count is of others together over a week, in per cent. */
export const weeklyShare = (label: string, part: Counted, wholes: readonly Counted[]) => {
  const named = wholes.map((one, index) => [`whole${index}`, one] as const);
  const counts = [["part", part] as const, ...named];
  const whole = `(${named.map(([id]) => `FILL(${id}, 0)`).join(" + ")})`;
  const bothEnough = `FILL(part, 0) >= ${LEAST.part} AND ${whole} >= ${LEAST.whole}`;
  return {
    metricQueries: [
      ...counts.map(([id, { statistic: stat, ...metric }]) => ({
        id,
        metric: { ...metric, stat, period: WEEK },
      })),
      {
        id: "share",
        expression: `IF(${bothEnough}, 100 * part / ${whole}, 0)`,
        label,
        returnData: true,
      },
    ],
  };
};

/** A field of the hourly line `gauges`, under its own name. */
export const gauge = (field: string) => ({
  ...fromLog(field, `{ $.event = "gauges" && $.${field} >= 0 }`, `$.${field}`),
  statistic: "Maximum",
  period: 3600,
});
