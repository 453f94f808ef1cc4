import { lambda } from "./lambda.ts";
import { mailQueue, send } from "./queues.ts";
import { adminToken } from "./settings.ts";
import { erase, read, write } from "./table.ts";

/** The API and the pages. A Function URL costs nothing and hands over the caller's address unforged. */
export const api = lambda("Api", {
  handler: "functions/api.handler",
  url: { cors: false },
  memory: "1024 MB",
  timeout: "30 seconds",
  environment: { ADMIN_TOKEN: adminToken },
  permissions: [...read, ...write, ...erase, ...send(mailQueue)],
});
