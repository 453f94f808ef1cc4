import { configDefaults, defineConfig } from "vitest/config";

/** What looks at a process of its own: which module is loaded when, or a whole service and a browser. */
const APART = ["test/browser/**/*.test.ts", "test/feeds/article.test.ts"];
/** `npm run infra:check` runs these: they need SST's platform. */
const INFRA = "test/infra/**";

export default defineConfig({
  // The production build of React knows no development JSX.
  oxc: { jsx: { development: false } },
  test: {
    env: {
      TZ: "UTC",
      NODE_ENV: "production",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
    // Vitest leaves one processor free, which on two is half of them; much of the time is waiting for other processes.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          // Loading the modules anew for each of two hundred files takes a third of the time.
          isolate: false,
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [...configDefaults.exclude, INFRA, ...APART],
        },
      },
      {
        extends: true,
        test: { name: "apart", include: APART, globalSetup: ["test/browser/announce.ts"] },
      },
    ],
  },
});
