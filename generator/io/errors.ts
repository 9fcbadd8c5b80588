/** Whether a file system error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/** `ENOENT` and the like. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

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
