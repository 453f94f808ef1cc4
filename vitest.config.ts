import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  // The production build of React knows no development JSX.
  oxc: { jsx: { development: false } },
  test: {
    globalSetup: ["test/browser/announce.ts"],
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    // `npm run infra:check` runs these: they need SST's platform.
    exclude: [...configDefaults.exclude, "test/infra/**"],
    env: {
      TZ: "UTC",
      NODE_ENV: "production",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
    // Vitest leaves one processor free, which on two is half of them; much of the time is waiting for other processes.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
