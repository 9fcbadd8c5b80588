/** axe-core on every page, in the dark theme: what its colours can change. */
import { COLOUR_RULES } from "./support/axe.js";
import { testEveryPage } from "./support/every-page.js";

testEveryPage("dark", COLOUR_RULES);
