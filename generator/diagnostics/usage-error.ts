/** What a user did that cannot be done: the command line, the configuration, a path. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** @param fix what to do about it */
  constructor(
    message: string,
    readonly fix?: string,
  ) {
    super(message);
  }
}
