import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chromiumPath } from "#local/chromium.ts";
import { sampleMails, samplePages } from "#local/mails/samples.ts";
import { picturesOf, writeMails, writePictures } from "#local/mails/write.ts";

const dir = mkdtempSync(join(tmpdir(), "sitrep-mails-"));
const images = join(import.meta.dirname, "../../../docs/images");
afterAll(() => rmSync(dir, { recursive: true }));

describe("the mails as files", () => {
  const said: string[] = [];

  it("are each written as HTML, text and message, and told by subject", async () => {
    const names = await writeMails(dir, (line) => said.push(line));
    const mails = sampleMails().map(({ name }) => name);
    const pages = samplePages().map(({ name }) => name);
    expect(names).toEqual([...mails, ...pages]);
    expect(readdirSync(dir).toSorted()).toEqual(
      [
        ...mails.flatMap((name) => [`${name}.html`, `${name}.txt`, `${name}.eml`]),
        ...pages.flatMap((name) => [`${name}.html`, `${name}.txt`]),
      ].toSorted(),
    );
    for (const { name, mail } of sampleMails()) {
      expect(readFileSync(join(dir, `${name}.html`), "utf8")).toBe(mail.html);
      expect(said.join("\n")).toContain(mail.subject);
    }
  });

  it("have names of their own", () => {
    const names = [...sampleMails(), ...samplePages()].map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.skipIf(!chromiumPath())("are looked at, and cut to what a document has room for", async () => {
    const [picture] = picturesOf(dir, [], dir);
    if (!picture) throw new Error("the documents show no mail");
    await writePictures(chromiumPath() ?? "", [picture], (line) => said.push(line));
    const png = readFileSync(picture.to);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([760, 1500]);
  });
});

describe("the pictures in the documents", () => {
  it("are of samples that there are, in files that are there and light", () => {
    const names = new Set([...sampleMails(), ...samplePages()].map(({ name }) => `${name}.html`));
    for (const { of, to } of picturesOf("", [], images)) {
      expect(names).toContain(of);
      expect(statSync(to).size).toBeLessThan(300_000);
    }
  });
});
