/// <reference path="./.sst/platform/config.d.ts" />

/** The service on AWS. Each file below is one concern; `infra/tsconfig.json` type-checks them. */
export default $config({
  app({ stage }) {
    const production = stage === "production";
    return {
      name: "sitrep",
      version: "4.17.1",
      home: "aws",
      removal: production ? "retain" : "remove",
      protect: production,
      providers: { aws: { region: "eu-west-1" } },
    };
  },
  async run() {
    await import("./infra/settings.ts");
    await import("./infra/keep.ts");
    await import("./infra/table.ts");
    await import("./infra/queues.ts");
    await import("./infra/workers.ts");
    await import("./infra/schedules.ts");
    const { api } = await import("./infra/api.ts");
    await import("./infra/alarms.ts");
    return { api: api.url };
  },
});
