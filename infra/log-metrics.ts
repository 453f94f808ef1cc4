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

/** A field of the hourly line `gauges`, under its own name. */
export const gauge = (field: string) => ({
  ...fromLog(field, `{ $.event = "gauges" && $.${field} >= 0 }`, `$.${field}`),
  statistic: "Maximum",
  period: 3600,
});
