import { errorCode } from "../io/errors.js";

/** Prints on stdout. Who reads with `head` closes the pipe early, which is no failure. */
export function print(text: string): void {
  process.stdout.once("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
  });
  process.stdout.write(text);
}
