/** Each payload in every place of a description, and what ends a comment in one of 3.0 too. */

import { PAYLOADS } from "../hostile/payloads.js";
import { describeClients, EVERYWHERE } from "../hostile/support/hostile-suite.js";

describeClients({
  ...EVERYWHERE,
  "end of a comment, as 3.0": () => PAYLOADS["end of a comment"] ?? "",
});
