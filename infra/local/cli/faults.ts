/** The caller's mistake: ends with 2 and shows how the command is used. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** What was asked for cannot be done: ends with 1, without a stack. */
export class CommandFailed extends Error {
  override name = "CommandFailed";
}
