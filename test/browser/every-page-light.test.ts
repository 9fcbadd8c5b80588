/** axe-core on every page, in the light theme. */
import { testEveryPage } from "./support/every-page.js";

testEveryPage("light");
