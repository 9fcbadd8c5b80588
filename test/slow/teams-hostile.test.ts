/** Each payload that ends what it stands in, in every place of a description, for each example team. */
import { describeTeams, EVERYWHERE } from "../teams/support/hostile-suite.js";

describeTeams(EVERYWHERE);
