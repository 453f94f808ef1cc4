import { beforeEach, describe } from "vitest";
import { alertsContract, type AlertsUnder } from "#test/contracts/stores/alerts.ts";
import { TEST_NOW } from "#test/helpers/store.ts";
import { MemoryAlerts } from "./alerts.ts";

describe("store contract: memory", () => {
  const under: AlertsUnder = {
    now: TEST_NOW,
    stores: { alerts: new MemoryAlerts(() => TEST_NOW) },
    opened: {
      async expire(now) {
        under.now = now;
      },
    },
  };
  beforeEach(() => {
    under.now = TEST_NOW;
    under.stores.alerts = new MemoryAlerts(() => under.now);
  });
  alertsContract(under);
});
