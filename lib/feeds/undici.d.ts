/*
 * The parts of undici that a fetch needs. Its index also loads caches, cookies, mocks and a WebSocket, which makes it
 * twice as large and costs a cold start 60 ms more; the package ships no types for its parts.
 */
declare module "undici/lib/dispatcher/agent.js" {
  export { Agent as default } from "undici";
}
declare module "undici/lib/core/connect.js" {
  export { buildConnector as default } from "undici";
}
declare module "undici/lib/api/api-request.js" {
  import type { Dispatcher } from "undici";
  export default function request(
    this: Dispatcher,
    options: Dispatcher.RequestOptions,
  ): Promise<Dispatcher.ResponseData>;
}
