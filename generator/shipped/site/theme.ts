// Loaded before the page is shown, so that it is never shown in the wrong theme.
import { recall } from "./storage.js";

const root = document.documentElement;
root.classList.add("js");
const theme = recall("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
