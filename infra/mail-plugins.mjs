/**
 * Leaves the Resend SDK's renderer out: it is loaded only for mails handed over as React elements, and ours are bytes.
 * As an external it would be missing from `@react-email/components`, which hands it on. SST hides the path from `filter`.
 *
 * @type {import("esbuild").Plugin[]}
 */
export default [
  {
    name: "no-resend-renderer",
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path, kind }) =>
        path === "@react-email/render" && kind === "dynamic-import"
          ? { path, external: true }
          : undefined,
      ),
  },
];
