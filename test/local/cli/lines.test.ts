import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Line, jsonLines } from "#local/cli/lines.ts";

const Shape = z.object({ wanted: z.string() });

const read = async (text: string): Promise<Line<z.infer<typeof Shape>>[]> => {
  const lines: Line<z.infer<typeof Shape>>[] = [];
  for await (const line of jsonLines(Readable.from([text]), Shape)) lines.push(line);
  return lines;
};
const faultOf = async (text: string): Promise<unknown> => {
  const [line] = await read(text);
  return line?.ok === false ? line.fault : undefined;
};

describe("jsonLines", () => {
  it("reads each line by itself and counts the empty ones", async () => {
    const lines = await read('{"wanted":"a","other":1}\n\nnonsense\r\n{"wanted":"b"}');
    expect(lines).toEqual([
      { ok: true, value: { wanted: "a" } },
      { ok: false, fault: { error: "line 3 is not JSON" } },
      { ok: true, value: { wanted: "b" } },
    ]);
  });

  it.each([
    ['{"id":"a"}', { id: "a" }],
    ['{"id":0,"url":"https://a.example/"}', { id: 0 }],
    ['{"file":"a.xml","wanted":1}', { file: "a.xml" }],
    ['{"id":null,"url":"https://a.example/"}', { url: "https://a.example/" }],
    ['{"id":{"a":1}}', {}],
    ['["id"]', {}],
    ['"id"', {}],
    ["null", {}],
  ])("names %s in its fault by what it can read", async (line, name) => {
    expect(await faultOf(line)).toEqual({ ...name, error: expect.stringMatching(/^line 1: /) });
  });
});
