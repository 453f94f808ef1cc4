import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalService } from "#local/service.ts";

type OutboxEntry = {
  id: string;
  kind: string;
  to: string;
  subject: string;
  links: { confirm?: string };
};

/** Every mail in the outbox. */
export async function readOutbox(dir: string): Promise<OutboxEntry[]> {
  const ids = await readdir(dir).catch(() => []);
  return Promise.all(
    ids.map(
      async (id) =>
        JSON.parse(await readFile(join(dir, id, "message.json"), "utf8")) as OutboxEntry,
    ),
  );
}

async function post(url: string, body: unknown): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(
      `POST ${new URL(url).pathname} answered ${response.status}: ${await response.text()}`,
    );
}

/** Signs readers up through the API and confirms each with the token from their mail, as a person would. */
export async function subscribeAll(
  service: LocalService,
  outbox: string,
  readers: readonly { email: string }[],
): Promise<void> {
  for (const reader of readers) await post(`${service.url}/v1/subscriptions`, reader);
  await service.queue.idle();
  for (const mail of await readOutbox(outbox)) {
    if (!mail.links.confirm) continue;
    const token = new URL(mail.links.confirm).searchParams.get("token");
    await post(`${service.url}/v1/subscriptions/confirm`, { token });
  }
}
