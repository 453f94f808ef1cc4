import { readConfig, type Config } from "#lib/config.ts";
import { mailGuard } from "#lib/core/mail-guard.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { jsonLog } from "#lib/log.ts";
import { paced } from "#lib/mail/paced.ts";
import { createRenderer, type Renderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Clock, FeedSource, Log, Mailer, Queue, RandomHex, Stores } from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { resendPace, systemClock, systemRandom, unreadable, userAgent } from "./edges.ts";
import { sqsQueue } from "./sqs.ts";

/** Everything a function works with; only these edges differ between Lambda and one machine. */
export type Runtime = {
  config: Config;
  publicUrl: string;
  signingKey: string;
  stores: Stores;
  source: FeedSource;
  queue: Queue;
  mailer: Mailer;
  renderer: Renderer;
  /** Whether an address may be mailed in this stage. */
  mayMail(address: string): boolean;
  runLimit?: number;
  /** Sender of everything, `Name <address>`. */
  mailFrom: string;
  clock: Clock;
  random: RandomHex;
  log: Log;
};

const required = (value: string | undefined, name: string): string => {
  if (!value) throw new Error(`${name}: required on AWS`);
  return value;
};

/** The runtime on AWS, from the environment that infra/ sets. */
function awsRuntime(env: Record<string, string | undefined>): Runtime {
  const config = readConfig(env);
  const publicUrl = required(config.PUBLIC_URL, "PUBLIC_URL");
  const mailFrom = required(config.MAIL_FROM, "MAIL_FROM");
  const postalAddress = required(config.POSTAL_ADDRESS, "POSTAL_ADDRESS");
  const clock = systemClock;
  const log = jsonLog((line) => process.stdout.write(`${line}\n`), clock);
  return {
    config,
    publicUrl,
    signingKey: required(config.SIGNING_KEY, "SIGNING_KEY"),
    stores: openStores(
      dynamoClient(config.DYNAMODB_ENDPOINT),
      config.TABLE_NAME,
      clock,
      unreadable(log),
    ),
    source: createFeedSource({ userAgent: userAgent(publicUrl), allow: new Set(), now: clock }),
    queue: sqsQueue({
      poll: required(env["POLL_QUEUE_URL"], "POLL_QUEUE_URL"),
      cluster: required(env["CLUSTER_QUEUE_URL"], "CLUSTER_QUEUE_URL"),
      mail: required(env["MAIL_QUEUE_URL"], "MAIL_QUEUE_URL"),
    }),
    mailer: paced(
      createResendMailer({ apiKey: required(config.RESEND_API_KEY, "RESEND_API_KEY") }),
      resendPace,
    ),
    renderer: createRenderer({ mailFrom, postalAddress, publicUrl }),
    mailFrom,
    mayMail: mailGuard(config.STAGE, config.MAIL_ALLOWLIST),
    ...(config.MAIL_RUN_LIMIT && { runLimit: config.MAIL_RUN_LIMIT }),
    clock,
    random: systemRandom,
    log,
  };
}

let current: Runtime | undefined;

/** The runtime of this process: Lambda's unless `useRuntime` set another. */
export const runtime = async (): Promise<Runtime> => (current ??= awsRuntime(process.env));

/** Puts other edges under the same functions; one machine does so before it calls any. */
export const useRuntime = (other: Runtime): void => {
  current = other;
};
