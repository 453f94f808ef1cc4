import { createRoute } from "@hono/zod-openapi";
import { TOPICS } from "#lib/core/model/topic.ts";
import { countries } from "../countries.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { sourceHealth } from "../health.ts";
import { json } from "../openapi.ts";
import { CountryList, SourceList, TopicList } from "../schemas/catalogue.ts";

const tags = ["Catalogue"];

const topicList = createRoute({
  method: "get",
  path: "/v1/topics",
  tags,
  summary: "The topics, in the order of a digest's sections",
  responses: { 200: json("The topics", TopicList) },
});

const countryList = createRoute({
  method: "get",
  path: "/v1/countries",
  tags,
  summary: "The countries a filter can name",
  responses: { 200: json("The countries", CountryList) },
});

const sourceList = createRoute({
  method: "get",
  path: "/v1/sources",
  tags,
  summary: "The sources and how they are",
  description:
    "Health is the age of a feed's newest item against its own rhythm: `silent` feeds answer but bring nothing.",
  responses: { 200: json("The sources", SourceList) },
});

export function addCatalogue(app: ApiApp, { stores, clock }: ApiDeps): void {
  app.openapi(topicList, (c) => c.json({ items: [...TOPICS] }, 200));
  app.openapi(countryList, (c) => c.json({ items: [...countries()] }, 200));
  app.openapi(sourceList, async (c) =>
    c.json({ items: sourceHealth(await stores.feeds.list(), clock()) }, 200),
  );
}
