import type { AddressInfo } from "node:net";
import dynalite from "dynalite";

export type Engine = { endpoint: string; port: number; close(): Promise<void> };

/** Starts the embedded DynamoDB on loopback, kept in `path` or in memory. */
export async function startEngine(path?: string): Promise<Engine> {
  const server = dynalite({
    ...(path && { path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
