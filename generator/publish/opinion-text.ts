import { markdownCode } from "../pipeline/emitters/docs/text/escape.js";
import { SCHEMA, type SurfaceChange } from "./api-report/types.js";
import type { SecondOpinion } from "./second-opinion.js";

/** How many changes are listed; a template may touch every export there is. */
const LISTED = 20;

/**
 * What a second opinion adds, as Markdown with headings of the third level.
 *
 * @returns nothing where it adds nothing
 */
export function opinionText(opinion: SecondOpinion): string {
  return opinionSections(opinion)
    .map(({ title, about, lines }) => {
      const list = lines.map((line) => `- ${line}`).join("\n");
      return `### ${title}\n\n${about}\n\n${list}\n`;
    })
    .join("\n");
}

/** The same for a terminal. */
export function opinionLines(opinion: SecondOpinion): string[] {
  return opinionSections(opinion).flatMap(({ title, lines }) => [
    title,
    ...lines.map((line) => `  ${line.replaceAll("**", "")}`),
  ]);
}

interface Section {
  readonly title: string;
  readonly about: string;
  readonly lines: readonly string[];
}

function opinionSections({ fromGenerator, unexplained }: SecondOpinion): Section[] {
  const sections = [
    {
      title: "From the generator, not from the API",
      about:
        "The client exports something else for the same description: the generator, a template, an overlay or the configuration has changed.",
      changes: fromGenerator,
    },
    {
      title: "On the surface of the client alone",
      about: "Comparing the descriptions did not show this; comparing the generated clients did.",
      changes: unexplained,
    },
  ];
  return sections
    .filter(({ changes }) => changes.length > 0)
    .map(({ changes, ...section }) => ({ ...section, lines: listed(changes) }));
}

function listed(changes: readonly SurfaceChange[]): string[] {
  const rank = ({ level }: SurfaceChange) => (level === "breaking" ? 0 : 1);
  const lines = [...changes].sort((a, b) => rank(a) - rank(b)).map(lineOf);
  const rest = lines.length - LISTED;
  return rest <= 1 ? lines : [...lines.slice(0, LISTED), `and ${rest} more, see api.md`];
}

/** One change, as Markdown on one line. */
export function lineOf({ entry, name, kind, level }: SurfaceChange): string {
  const weight = level === "breaking" ? "**breaking**: " : "";
  const place = markdownCode(entry);
  if (name === undefined)
    return `${weight}the entry point ${place} ${kind === "added" ? "is new" : "is gone"}`;
  if (entry === SCHEMA) return `${weight}the type ${markdownCode(name)} ${SAID[kind]}`;
  return `${weight}${markdownCode(name)} of ${place} ${SAID[kind]}`;
}

const SAID = { removed: "is gone", added: "is new", changed: "is declared differently" } as const;
