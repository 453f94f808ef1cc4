import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";

/** A line of input that cannot be used; the message names the line and what was expected. */
export class InputError extends Error {
  override name = "InputError";
}

const said = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ");

/** JSON lines of one shape; null counts as absent, unknown fields are ignored, empty lines are skipped. */
export async function* jsonLines<S extends z.ZodType>(
  input: Readable,
  shape: S,
): AsyncGenerator<z.infer<S>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    yield readLine(line, number, shape);
  }
}

function readLine<S extends z.ZodType>(line: string, number: number, shape: S): z.infer<S> {
  let value: unknown;
  try {
    value = JSON.parse(line, (_, field: unknown) => field ?? undefined);
  } catch {
    throw new InputError(`line ${number} is not JSON`);
  }
  const read = shape.safeParse(value);
  if (!read.success) throw new InputError(`line ${number}: ${said(read.error)}`);
  return read.data;
}

/** Writes one JSON line, waiting while the reader at the other end is slower than we are. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (output.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => output.once("drain", resolve));
}
