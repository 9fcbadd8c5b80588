import Handlebars from "handlebars";
import { defined, ownMember } from "../json/values.js";
import type { TemplateTexts } from "../pipeline/print/handlebars/index.js";
import { isSameText } from "./lines.js";
import {
  conflictOfAll,
  type Labels,
  type Merge,
  markerLines,
  mergeTexts,
  type Versions,
} from "./merge.js";

/**
 * How a template of a team stands to the default of its name.
 *
 * - `current`: the default is as it was when the template was copied
 * - `merged`: the default has changed, and its changes are in
 * - `redundant`: the same as the default now
 * - `conflicting`: team and default changed the same lines; these are marked
 * - `unresolved`: markers of a conflict are left in it, so that it was not touched
 * - `removed`: there is no such default any more
 * - `unnoted`: nothing is known of what it was copied from
 * - `dropped`: the team has deleted it, what it was copied from is left
 */
export type UpgradeState =
  | "current"
  | "merged"
  | "redundant"
  | "conflicting"
  | "unresolved"
  | "removed"
  | "unnoted"
  | "dropped";

export interface TemplateUpgrade {
  /** `client/operation` */
  readonly name: string;
  readonly state: UpgradeState;
  /** Version of the generator that it was copied from, or last brought up to date with. */
  readonly from?: string;
  /** Where the conflicts are, or the markers that are left: lines of the new text, from 1. */
  readonly lines: readonly number[];
  /** The text that the team's file gets; absent where it stays. */
  readonly text?: string;
  /** From now on it counts as copied from this default; absent where that stays as it was. */
  readonly base?: string;
}

/** What a team's folder holds of templates, and of what they were copied from. */
export interface TeamState {
  /** Templates that stand in for a default; those of the team's own are none. */
  readonly texts: TemplateTexts;
  /** The defaults that they were copied from, as they were then. */
  readonly bases: TemplateTexts;
  /** The version of the generator that each was copied from. */
  readonly versions: Readonly<Record<string, string>>;
}

/** The templates of a generator. */
export interface Defaults {
  readonly texts: TemplateTexts;
  readonly version: string;
}

/**
 * Brings a team's templates up to date with the defaults: a three-way merge each.
 *
 * The base moves on whenever a merge is written, with conflicts too: all of the new default is in
 * the file then, between markers, and what the team makes of it simply stands.
 *
 * @returns every template that stands in for a default or was copied from one, sorted by name
 */
export function upgradeTemplates(team: TeamState, defaults: Defaults): TemplateUpgrade[] {
  const names = new Set([...Object.keys(team.texts), ...Object.keys(team.bases)]);
  return [...names].sort().map((name) => upgradeOne(name, team, defaults));
}

function upgradeOne(name: string, team: TeamState, defaults: Defaults): TemplateUpgrade {
  const mine = ownMember(team.texts, name);
  const base = ownMember(team.bases, name);
  const theirs = ownMember(defaults.texts, name);
  const from = ownMember(team.versions, name);
  const common = { name, ...defined({ from }) };
  if (mine === undefined) return { ...common, state: "dropped", lines: [] };
  const left = markerLines(mine);
  if (left.length > 0) return { ...common, state: "unresolved", lines: left };
  if (base === undefined) return { ...common, state: "unnoted", lines: [] };
  if (theirs === undefined) return { ...common, state: "removed", lines: [] };
  const moved = isSameText(base, theirs) ? {} : { base: theirs };
  if (isSameText(mine, theirs)) return { ...common, state: "redundant", lines: [], ...moved };
  if (moved.base === undefined) return { ...common, state: "current", lines: [] };
  const labels = labelsOf(from, defaults.version);
  const { text, conflicts } = mergeTemplates({ mine, base, theirs }, labels);
  const state = stateOf(text, conflicts, theirs);
  return { ...common, state, lines: conflicts, ...moved, ...(text !== mine && { text }) };
}

function stateOf(text: string, conflicts: readonly number[], theirs: string): UpgradeState {
  if (conflicts.length > 0) return "conflicting";
  return isSameText(text, theirs) ? "redundant" : "merged";
}

function labelsOf(from: string | undefined, to: string): Labels {
  const base = `ejected from ${from ?? "an unknown version"}`;
  return { mine: "yours", base, theirs: `default of ${to}` };
}

/**
 * Lines that merge well need not make a template together: one side may close what the other has
 * opened otherwise. Who knows what was meant is the team.
 */
function mergeTemplates(versions: Versions, labels: Labels): Merge {
  const merge = mergeTexts(versions, labels);
  const isBroken = merge.conflicts.length === 0 && !isTemplate(merge.text);
  return isBroken && isTemplate(versions.mine) ? conflictOfAll(versions, labels) : merge;
}

function isTemplate(text: string): boolean {
  try {
    Handlebars.parse(text);
    return true;
  } catch {
    return false;
  }
}
