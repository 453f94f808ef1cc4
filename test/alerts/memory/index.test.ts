import { beforeEach, describe } from "vitest";
import { alertIndexContract, type IndexUnder } from "#test/contracts/stores/alert-index.ts";
import { MemoryIndex } from "./index.ts";
import { MemorySubscriptions } from "./subscriptions.ts";

describe("store contract: memory", () => {
  const opened = (): IndexUnder["stores"] => {
    const alertIndex = new MemoryIndex();
    return { alertIndex, subscriptions: new MemorySubscriptions(alertIndex) };
  };
  const under: IndexUnder = { stores: opened() };
  beforeEach(() => {
    under.stores = opened();
  });
  alertIndexContract(under);
});
