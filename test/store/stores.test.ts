import { storesContract } from "#test/contracts/stores.ts";
import { openTestStores } from "#test/helpers/store.ts";

storesContract("embedded engine", openTestStores);
