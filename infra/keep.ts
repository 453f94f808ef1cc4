import { production } from "./settings.ts";

// SST's `removal: "retain"` keeps tables and buckets alone; messages and logs are data too.
if (production) {
  $transform(aws.sqs.Queue, (_args, opts) => {
    opts.retainOnDelete = true;
  });
  $transform(aws.cloudwatch.LogGroup, (_args, opts) => {
    opts.retainOnDelete = true;
  });
  // Nor may a changed key replace the table by an empty one.
  $transform(aws.dynamodb.Table, (_args, opts) => {
    opts.protect = true;
  });
}
