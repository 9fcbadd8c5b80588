/**
 * Templates, helpers, emitters and hooks of the example teams let no text of a description through.
 * `test/slow/teams-hostile.test.ts` puts each payload everywhere besides.
 */
import { describeTeams, inTurn } from "./support/hostile-suite.js";

describeTeams({ "all at once": inTurn(0), "all at once, from another end": inTurn(17) });
