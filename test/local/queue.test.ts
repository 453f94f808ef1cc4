import { describe, expect, it } from "vitest";
import type { Message } from "#lib/core/model/message.ts";
import { localQueue } from "#local/queue.ts";
import { deadLettersContract } from "#test/contracts/dead-letters.ts";

const poll = (feedId: string, host: string): Message => ({ kind: "poll", feedId, host });
const mail = (deliveryId: string): Message => ({ kind: "mail", deliveryId });
/** Lets everything that can run, run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A queue whose messages stay in work until the test lets them go. */
function held() {
  const begun: string[] = [];
  const release = new Map<string, () => void>();
  const queue = localQueue(async (messages) => {
    const [message] = messages;
    const name = message?.kind === "poll" ? message.feedId : JSON.stringify(messages);
    begun.push(name);
    await new Promise<void>((resolve) => release.set(name, resolve));
  });
  return { queue, begun, finish: async (name: string) => (release.get(name)?.(), turn()) };
}

describe("the local queue", () => {
  it("works on different hosts at once, and on one host in line", async () => {
    const { queue, begun, finish } = held();
    await queue.send([poll("a1", "a"), poll("a2", "a"), poll("b1", "b")]);
    await turn();
    expect(begun).toEqual(["a1", "b1"]);
    await finish("a1");
    expect(begun).toEqual(["a1", "b1", "a2"]);
  });

  it("has one writer of stories, who is handed what gathered meanwhile in one go", async () => {
    const { queue, begun, finish } = held();
    const [one, two, three] = ["1", "2", "3"].map((id): Message => ({
      kind: "cluster",
      itemIds: [id],
    }));
    await queue.send([one!]);
    await turn();
    await queue.send([two!]);
    await queue.send([three!]);
    await turn();
    expect(begun).toEqual([JSON.stringify([one])]);
    await finish(begun[0] ?? "");
    expect(begun[1]).toBe(JSON.stringify([two, three]));
  });

  it("tells reports once the polls they came with have ended, unless a hundred wait", async () => {
    const { queue, begun, finish } = held();
    const told = (id: string): Message => ({ kind: "cluster", itemIds: [id] });
    await queue.send([poll("a", "a"), poll("b", "b"), told("1")]);
    await turn();
    expect(begun).toEqual(["a", "b"]);
    await finish("a");
    expect(begun).toEqual(["a", "b"]);
    await queue.send([told("2")]);
    await finish("b");
    expect(begun[2]).toBe(JSON.stringify([told("1"), told("2")]));
    await finish(begun[2] ?? "");
    await queue.send([poll("c", "c"), ...Array.from({ length: 100 }, (_, n) => told(`${n}`))]);
    await turn();
    expect(begun).toHaveLength(5);
  });

  it("is idle once all work has ended, that queued by work included", async () => {
    const done: string[] = [];
    const queue = localQueue(async ([message]) => {
      await turn();
      done.push(message?.kind ?? "none");
      if (message?.kind === "poll") await queue.send([mail("1")]);
    });
    await queue.send([poll("a", "a")]);
    await queue.idle();
    expect(done).toEqual(["poll", "mail"]);
  });

  it("drops what waits when it is closed, and lets work in hand end", async () => {
    const { queue, begun, finish } = held();
    await queue.send([poll("a1", "a"), poll("a2", "a")]);
    await turn();
    const closed = queue.close();
    await finish("a1");
    await closed;
    expect(begun).toEqual(["a1"]);
  });
});

const NOW = new Date("2026-11-20T08:00:00.000Z");
/** A queue in which every work fails. */
const failing = () =>
  localQueue(
    async (messages) =>
      messages.map((message) => ({ message, error: "Error: ada@reader.example said no" })),
    () => NOW,
  );

deadLettersContract("on one machine", async () => {
  const queue = failing();
  return {
    deadLetters: queue.deadLetters,
    async fail(count) {
      await queue.send(Array.from({ length: count }, (_, i) => mail(`dlv_${i}`)));
      await queue.idle();
    },
    close: () => queue.close(),
  };
});

it("remembers the last hundred failures, with time and error but no address", async () => {
  const queue = failing();
  await queue.send([...Array.from({ length: 130 }, (_, i) => mail(`dlv_${i}`)), poll("a1", "a")]);
  await queue.idle();
  const boxes = await queue.deadLetters.look();
  const letters = boxes.flatMap((box) => box.letters);
  expect(letters).toHaveLength(100);
  expect(letters.map(({ body }) => body)).toContain(JSON.stringify(mail("dlv_129")));
  expect(letters[0]).toMatchObject({ at: NOW.toISOString(), error: "Error: <address> said no" });
});
