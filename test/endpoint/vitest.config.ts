import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run test:store`: what is promised of the stores, on the DynamoDB at DYNAMODB_ENDPOINT. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    include: ["test/store/**/*.test.ts"],
    globalSetup: "test/endpoint/setup.ts",
    env: {
      TZ: "UTC",
      NODE_ENV: "production",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
    // They share one table.
    fileParallelism: false,
    isolate: false,
    // Hundreds of calls to a region far away.
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
