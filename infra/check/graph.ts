/**
 * What SST asks of the cloud for one stage, as plain JSON. `resources` is everything as it registered; `functions`
 * gathers what belongs to one Lambda from the resources around it (role, event sources, bundle).
 */
export type Graph = {
  stage: string;
  /** Folder that the stage was evaluated in; the bundles lie in it. */
  root: string;
  resources: Resource[];
  functions: LambdaFunction[];
  /** How the code sends to a queue, by the variable that names the queue: `MAIL_QUEUE_URL`. */
  senders: Record<string, Sender>;
};

/** Whether messages carry a group, and an id of their own to drop repeated ones by. */
export type Sender = { grouped: boolean; deduplicated: boolean };

/** One registration. `type` is Pulumi's (`aws:sqs/queue:Queue`), `name` the one that infra/ made up. */
export type Resource = {
  urn: string;
  type: string;
  name: string;
  parent: string;
  /** Pulumi refuses to delete it. */
  protect: boolean;
  /** It stays in the account when the stage is removed. */
  retain: boolean;
  inputs: Record<string, unknown>;
  /** Its inputs, and what the cloud would have made up: arn, url. */
  outputs: Record<string, unknown>;
};

export type LambdaFunction = {
  /** As infra/ calls it: `Poll`. */
  name: string;
  /** As the source has it: `functions/poll.handler`. */
  handler: string;
  /** Folder of what SST built, and the handler in it: `bundle.handler`. */
  bundle: string;
  bundleHandler: string;
  arn: string;
  /** In MB. */
  memory: number;
  /** In seconds. */
  timeout: number;
  /** As infra/ sets it, secrets in the clear; SST adds `SST_KEY`, `SST_KEY_FILE` and `SST_RESOURCE_App`. */
  environment: Record<string, string>;
  /** What its role grants, and whom the role trusts. */
  statements: Statement[];
  trust: Statement[];
  sources: EventSource[];
};

export type Statement = {
  effect: "Allow" | "Deny";
  actions: string[];
  resources: string[];
  principals: Record<string, string[]>;
};

export type EventSource =
  | { kind: "queue"; queueArn: string; batchSize: number; partialResponses: boolean }
  | { kind: "schedule"; schedule: string; expression: string; timeZone: string; input: string }
  | { kind: "http"; route: string };
