import "#local/quiet.ts";
import { parseArgs } from "node:util";
import { COMMANDS, type Command } from "./commands.ts";
import { UsageError } from "./faults.ts";
import { type OptionName, OPTIONS, type Options } from "./options.ts";
import { usageOf } from "./usage.ts";

/** The line as it was typed; `name` is the longest command it starts with. */
type Line = { name: string | undefined; args: string[]; options: Options };

function read(argv: string[]): Line {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: OPTIONS,
    });
    const name = [2, 1]
      .map((words) => positionals.slice(0, words).join(" "))
      .find((start) => Object.hasOwn(COMMANDS, start));
    return { name, args: positionals.slice(name?.split(" ").length ?? 0), options: values };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const listed = (names: readonly string[]): string =>
  names.join(", ").replace(/, ([^,]*)$/, " and $1");

/** Throws UsageError on what the command does not take and on what it misses. */
function check({ args: wanted = [], options: taken = [] }: Command, { args, options }: Line): void {
  for (const option of Object.keys(options) as OptionName[]) {
    if (option === "help" || taken.includes(option)) continue;
    const others = Object.keys(COMMANDS).filter((name) =>
      COMMANDS[name]?.options?.includes(option),
    );
    throw new UsageError(`--${option} goes with ${listed(others)}`);
  }
  const [unexpected, missing] = [args.slice(wanted.length), wanted.slice(args.length)];
  if (unexpected.length > 0) throw new UsageError(`unexpected: ${unexpected.join(" ")}`);
  if (missing.length > 0) throw new UsageError(`which ${missing.join(" ")}?`);
}

function instantOf(at: string): Date {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) {
    throw new UsageError(`--at ${at}: expected an instant such as 2026-11-23T07:00:00Z`);
  }
  return date;
}

async function main(line: Line): Promise<void> {
  const { name, args, options } = line;
  if (options.help) return void process.stdout.write(`${usageOf(name)}\n`);
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new UsageError(args[0] ? `unknown verb ${args[0]}` : "which verb?");
  check(command, line);
  const at = options.at === undefined ? undefined : instantOf(options.at);
  // Loaded late, so that who only asks how a command is used waits for no schema.
  const { run } = await import("./run.ts");
  await run(command, { args, options, at });
}

/** Errors told by their message alone, by name, with their exit codes: faults of the one who called end with 2. */
const ENDINGS = new Map([
  ["UsageError", 2],
  ["ConfigError", 2],
  ["CommandFailed", 1],
  ["DataDirTaken", 1],
]);

/** Any other error is a fault of ours: it shows its stack. */
function fail(error: unknown, command: string | undefined): void {
  const { name, message, stack } = error as Error;
  const ending = ENDINGS.get(name);
  process.stderr.write(`sitrep: ${ending ? message : stack}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${usageOf(command)}\n`);
  process.exitCode = ending ?? 1;
}

// Whoever reads us may have read enough: `sitrep feeds | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

let name: string | undefined;
try {
  const line = read(process.argv.slice(2));
  ({ name } = line);
  await main(line);
} catch (error) {
  fail(error, name);
}
