/** What a page does beyond being read: choices that it remembers, copying, search. */
import { startMarkdown } from "./as-markdown.js";
import { startCards } from "./cards.js";
import { startFinder } from "./finder.js";
import { startGroups } from "./groups.js";
import { startReveal } from "./reveal.js";
import { startServers } from "./servers.js";
import { startThemes } from "./themes.js";

startThemes();
startServers();
startCards();
startFinder();
startGroups();
startReveal();
startMarkdown();
