import type { TestProject } from "vitest/node";
import { dropScratchTable, makeScratchTable } from "./table.ts";

/** One table for all tests of the run, which goes when they have ended, however they did. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const endpoint = process.env["DYNAMODB_ENDPOINT"];
  if (!endpoint)
    throw new Error(
      "DYNAMODB_ENDPOINT is not set: the address of the DynamoDB to test on, such as http://localhost:8000 (docs/store-tests.md)",
    );
  if (!/^https?:\/\/[^/]/.test(endpoint) || !URL.canParse(endpoint))
    throw new Error(`DYNAMODB_ENDPOINT ${endpoint} is no address such as http://localhost:8000`);
  const scratch = await makeScratchTable(endpoint);
  process.stdout.write(`\nthe store tests work in the table ${scratch.name} at ${endpoint}\n`);
  project.provide("scratchTable", scratch);
  return () => dropScratchTable(scratch);
}
