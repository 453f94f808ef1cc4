import { REGION } from "./account.ts";

/** What keeps the SST CLI from asking anybody: no account, no telemetry, no tools of its own; AWS is at `endpoint`. */
export const offline = (endpoint: string): Record<string, string> => ({
  SST_NO_BUN: "1",
  SST_SKIP_DEPENDENCY_CHECK: "1",
  SST_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  AWS_ACCESS_KEY_ID: "offline",
  AWS_SECRET_ACCESS_KEY: "offline",
  AWS_REGION: REGION,
  AWS_ENDPOINT_URL: endpoint,
  AWS_EC2_METADATA_DISABLED: "true",
});
