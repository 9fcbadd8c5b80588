/** The comparisons with ajv that `npm test` makes too, here over many more values. */
import "../conformance/differential.test.js";
import "../conformance/random-schemas.test.js";
import "../conformance/responses.test.js";
