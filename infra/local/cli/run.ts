import { readConfig } from "#lib/config.ts";
import { systemClock } from "#functions/edges.ts";
import type { Command } from "./commands.ts";
import type { Options } from "./options.ts";

/** COLUMNS is for those who pipe a table and still want it narrow. */
const columnsOf = (): number | undefined =>
  process.stdout.columns ?? (Number(process.env["COLUMNS"]) || undefined);

/** Runs a command on this process's environment and streams. Throws ConfigError on a wrong environment. */
export async function run(
  command: Command,
  given: { args: readonly string[]; options: Options; at: Date | undefined },
): Promise<void> {
  const { args, options, at } = given;
  const config = readConfig(process.env);
  const verb = await command.load();
  await verb.run({
    args,
    options,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    columns: columnsOf(),
    config,
    publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    clock: at ? () => at : systemClock,
  });
}
