import path from "node:path";

/** The project's own folder. */
export const PROJECT = path.resolve(import.meta.dirname, "../..");

/** Where `sst install` puts SST's own components, types and their packages. */
export const PLATFORM = ".sst/platform";
