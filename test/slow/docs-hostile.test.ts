/** Payloads in the docs, as in `npm test`, in more arrangements. */
import "../docs/hostile-docs.test.js";
