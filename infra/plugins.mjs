import { deflateRawSync } from "node:zlib";
import { ngramsData } from "../node_modules/eld/src/ngrams/extrasmall.js";

const packed = () => deflateRawSync(JSON.stringify(ngramsData), { level: 9 }).toString("base64");

/**
 * What esbuild leaves out of every bundle: packages bring it along, and nothing of ours uses it; and what it packs. SST
 * tells `filter` no path, so the callbacks look at it.
 *
 * @type {import("esbuild").Plugin[]}
 */
export default [
  {
    // The Resend SDK renders mails that it gets as React elements; ours are bytes. `externals` would take the package
    // from `@react-email/components` too, which hands it on.
    name: "no-resend-renderer",
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path, kind }) =>
        path === "@react-email/render" && kind === "dynamic-import"
          ? { path, external: true }
          : undefined,
      ),
  },
  {
    // `@hono/zod-openapi` hands on zod whole, with its messages in 50 languages; English is imported apart from them.
    name: "no-zod-locales",
    setup: ({ onLoad }) =>
      onLoad({ filter: /.*/ }, ({ path }) =>
        /\bzod\/v4\/locales\/index\.js$/.test(path) ? { contents: "export {};" } : undefined,
      ),
  },
  {
    // The tables that guess languages are a literal of a megabyte, which every start would read though few need it.
    name: "packed-ngrams",
    setup: ({ onLoad }) =>
      onLoad({ filter: /.*/ }, ({ path }) =>
        /\beld\/src\/ngrams\/extrasmall\.js$/.test(path)
          ? {
              contents: `import { inflateRawSync } from "node:zlib";
export const ngramsData = JSON.parse(inflateRawSync(Buffer.from("${packed()}", "base64")).toString());`,
            }
          : undefined,
      ),
  },
];
