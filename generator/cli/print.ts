import { errorCode } from "../io/errors.js";

const { stdout, stderr } = process;
const write = stdout.write.bind(stdout);

/** Prints on stdout. Who reads with `head` closes the pipe early, which is no failure. */
export function print(text: string): void {
  stdout.once("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
  });
  write(text);
}

/** From here on, stdout takes what `print` prints; what a configuration logs goes to stderr. */
export function keepForResult(): void {
  stdout.write = stderr.write.bind(stderr);
}
