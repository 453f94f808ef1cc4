import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { z } from "zod";

/** What is printed for a line that cannot be used: why, and by what name its writer finds it again. */
type Fault = { error: string; id?: unknown; file?: unknown; url?: unknown };

/** A line as its shape reads it, or what is wrong with it. */
export type Line<T> = { ok: true; value: T } | { ok: false; fault: Fault };

const NAMES = ["id", "file", "url"] as const;

const nameOf = (value: unknown): Omit<Fault, "error"> => {
  const fields = Object(value) as Record<string, unknown>;
  const name = NAMES.find((each) => ["string", "number"].includes(typeof fields[each]));
  return name ? { [name]: fields[name] } : {};
};

const said = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ");

function readLine<S extends z.ZodType>(line: string, number: number, shape: S): Line<z.infer<S>> {
  let value: unknown;
  try {
    // null counts as absent.
    value = JSON.parse(line, (_, field: unknown) => field ?? undefined);
  } catch {
    return { ok: false, fault: { error: `line ${number} is not JSON` } };
  }
  const read = shape.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, fault: { ...nameOf(value), error: `line ${number}: ${said(read.error)}` } };
}

/** JSON lines of one shape; unknown fields are ignored, empty lines skipped, a bad line spoils only itself. */
export async function* jsonLines<S extends z.ZodType>(
  input: Readable,
  shape: S,
): AsyncGenerator<Line<z.infer<S>>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim()) yield readLine(line, number, shape);
  }
}

/** Writes lines of text, waiting while the reader at the other end is slower than we are. */
export async function write(output: Writable, lines: readonly string[]): Promise<void> {
  if (output.write(`${lines.join("\n")}\n`)) return;
  await new Promise<void>((resolve) => output.once("drain", resolve));
}

/** Writes one JSON line. */
export const writeLine = (output: Writable, value: unknown): Promise<void> =>
  write(output, [JSON.stringify(value)]);

/** Answers each line of input with one of output, in order; a bad line with what is wrong with it. */
export async function answerLines<S extends z.ZodType>(
  { stdin, stdout }: { stdin: Readable; stdout: Writable },
  shape: S,
  answer: (value: z.infer<S>) => unknown,
): Promise<void> {
  for await (const line of jsonLines(stdin, shape)) {
    await writeLine(stdout, line.ok ? await answer(line.value) : line.fault);
  }
}
