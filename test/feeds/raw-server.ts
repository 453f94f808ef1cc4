import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

export type RawServer = { port: number; endpoint: string; close(): Promise<void> };

const WRITE_MS = 5;

/** A TCP server on loopback that says just what it is told, for answers no HTTP library would write. */
export async function startRawServer(answer: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.once("data", () => answer(socket));
    socket.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    endpoint: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Says the start, then the same part again and again until the other side has had enough. */
export const repeating =
  (start: string, part: string) =>
  (socket: Socket): void => {
    socket.write(start);
    const timer = setInterval(() => socket.write(part), WRITE_MS);
    socket.on("close", () => clearInterval(timer));
  };
