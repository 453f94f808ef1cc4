import { expect, it } from "vitest";
import { type Under } from "./under.ts";

export const repliesContract = (under: Under): void => {
  it("replies are begun once, and answered again once they are finished", async () => {
    const answer = new TextEncoder().encode("done");
    expect(await under.stores.replies.begin("key", "request")).toEqual({ kind: "begun" });
    const open = { kind: "open", request: "request" };
    expect(await under.stores.replies.begin("key", "another")).toEqual(open);
    await under.stores.replies.finish("key", "request", answer);
    const done = { kind: "done", request: "request", answer };
    expect(await under.stores.replies.begin("key", "request")).toEqual(done);
    await under.stores.replies.drop("key");
    expect(await under.stores.replies.begin("key", "another")).toEqual({ kind: "begun" });
  });
};
