import { createServer } from "node:http";
import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export type TestServer = {
  port: number;
  /** `host:port` as the allow-list writes it. */
  endpoint: string;
  url(path: string): string;
  /** Requests received, oldest first. */
  seen: IncomingMessage[];
  close(): Promise<void>;
};

/** A real HTTP server on loopback. */
export async function startServer(routes: Record<string, RequestListener>): Promise<TestServer> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const path = request.url?.split("?")[0] ?? "";
    const route = routes[path];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    endpoint: `127.0.0.1:${port}`,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
