/**
 * Untrusted text from a description ends up where it belongs, or the description is refused: every
 * payload somewhere, and some everywhere. `test/slow/hostile.test.ts` has each of them everywhere.
 */
import { describeClients, EVERYWHERE, inTurn } from "./support/hostile-suite.js";

/** Of the payloads that end what they stand in, one for each kind; and the one that is refused. */
const CHOSEN = [
  "end of a comment",
  "double quote",
  "line separators",
  "prototype",
  "shell and URL",
];

describeClients({
  "all at once": inTurn(0),
  "all at once, from the other end": inTurn(23),
  "all at once, as 3.0": inTurn(0),
  ...Object.fromEntries(Object.entries(EVERYWHERE).filter(([name]) => CHOSEN.includes(name))),
});
