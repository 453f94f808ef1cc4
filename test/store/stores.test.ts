import { inject } from "vitest";
import { storesContract } from "#test/contracts/stores.ts";
import { openTestStores } from "#test/helpers/store.ts";

storesContract(inject("scratchTable")?.endpoint ?? "embedded engine", openTestStores);
