import { createFeedSource } from "#lib/feeds/source.ts";
import type { FeedSource } from "#lib/ports.ts";
import type { Base } from "./base.ts";
import { fetchOptions } from "./fetch-options.ts";

export const awsSource = (base: Base): FeedSource => createFeedSource(fetchOptions(base));
