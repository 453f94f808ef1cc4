import { describe, expect, it } from "vitest";
import { type Under } from "./under.ts";

export const hostsContract = (under: Under): void => {
  describe("hosts", () => {
    const memory = (line: string) => ({
      documents: [{ id: "a", title: "b", lines: "c" }],
      furniture: [line],
    });

    it("remember what was written last, each for itself", async () => {
      const none = await under.stores.hosts.get("harbour.example");
      expect(none.memory).toBeUndefined();
      await under.stores.hosts.put("harbour.example", memory("Our blog"), none.revision);
      const { revision } = await under.stores.hosts.get("harbour.example");
      expect(
        await under.stores.hosts.put("harbour.example", memory("Our fleet blog"), revision),
      ).toBe(true);
      await under.stores.hosts.put("post.example", memory("The Post"), none.revision);
      const { memory: last } = await under.stores.hosts.get("harbour.example");
      expect(last).toEqual(memory("Our fleet blog"));
    });

    it("stay as they are where somebody else wrote since they were read", async () => {
      for (const line of ["Our blog", "Our fleet blog"]) {
        const { revision } = await under.stores.hosts.get("harbour.example");
        await under.stores.hosts.put("harbour.example", memory(line), revision);
        expect(await under.stores.hosts.put("harbour.example", memory("Late"), revision)).toBe(
          false,
        );
        expect((await under.stores.hosts.get("harbour.example")).memory).toEqual(memory(line));
      }
    });
  });
};
