import { defineConfig } from "vitest/config";
import { PROJECT } from "./project.ts";

export default defineConfig({
  root: PROJECT,
  oxc: { jsx: { development: false } },
  test: {
    include: ["test/infra/**/*.test.ts"],
    globalSetup: "infra/check/setup.ts",
    env: {
      TZ: "UTC",
      NODE_ENV: "production",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
    // An evaluation takes half a minute of a busy machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
