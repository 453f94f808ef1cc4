import { COMMANDS, GROUPS, type Command } from "./commands.ts";
import { type OptionName, OPTIONS } from "./options.ts";

const CALL = "npm run -s sitrep --";

/** Lines of two columns, the second aligned. */
const aligned = (rows: readonly (readonly [string, string])[]): string[] => {
  const columns = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(columns)}${right}`);
};

const called = (name: string, { args = [] }: Command): string => [name, ...args].join(" ");

const written = (name: OptionName): string => {
  const option = OPTIONS[name];
  return "value" in option ? `--${name} ${option.value}` : `--${name}`;
};

const grouped = (group: keyof typeof GROUPS): (readonly [string, string])[] =>
  Object.entries(COMMANDS)
    .filter(([, command]) => command.group === group)
    .map(([name, command]) => [called(name, command), command.summary] as const);

/** How the whole command line is used. */
const usage = (): string =>
  [
    `usage: ${CALL} COMMAND [OPTION...]`,
    ...(["operate", "job", "part"] as const).flatMap((group) => [
      "",
      `${GROUPS[group]}:`,
      ...aligned(grouped(group)),
    ]),
    "",
    "COMMAND --help says more of one. They work on DATA_DIR (.sitrep unless set), through the service that runs on",
    "it where one does. --at INSTANT sets the whole clock. Exit codes: 0 fine, 1 failed, 2 wrong use.",
  ].join("\n");

/** How one command is used; the whole where there is no such command. */
export function usageOf(name: string | undefined): string {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || command === undefined) return usage();
  const subs = Object.entries(COMMANDS).filter(([other]) => other.startsWith(`${name} `));
  const options: readonly OptionName[] = [...(command.options ?? []), "help"];
  return [
    `usage: ${CALL} ${called(name, command)} [OPTION...]`,
    "",
    `${command.summary}.`,
    ...(command.about ?? []),
    "",
    ...aligned(options.map((option) => [written(option), OPTIONS[option].help] as const)),
    ...(subs.length === 0
      ? []
      : ["", ...aligned(subs.map(([sub, its]) => [called(sub, its), its.summary] as const))]),
  ].join("\n");
}
