import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../../diagnostics/index.js";
import {
  CONTRACT,
  type FolderOverlays,
  readOverlay,
  readOverlays,
  SOURCE_RECORD,
  shown,
  textIfThere,
  UPSTREAM_PROSE,
} from "../../io/description.js";
import { readSourceRecord } from "../../io/source-record.js";
import { defined, type JsonObject } from "../../json/values.js";
import type { Settings } from "../../pipeline/config/settings.js";
import {
  applyOverlay,
  type DescriptionSources,
  importSpec,
  loadDescription,
  type OverlaySource,
  readOverlay as parseOverlay,
  type SourceRecord,
  writeContract,
  writeSourceRecord,
} from "../../pipeline/description/index.js";
import type { OutputFile } from "../../pipeline/emitters/emitter.js";
import { modelAsFarAsKnown, type WantedModel } from "../../pipeline/model/narrow/model-of.js";
import { addProse } from "../../prose/additions.js";
import { extractProse } from "../../prose/extract.js";
import { checkStructure } from "../../prose/structure.js";
import { writeUpstreamProse } from "../../prose/write.js";
import type { Revision } from "./revision.js";

/** The folder of a description as it is now. */
export interface SpecFolder {
  /** Absolute. */
  readonly path: string;
  /** Absent where nothing has been imported yet. */
  readonly contract?: string;
  readonly record?: SourceRecord;
  readonly overlays: FolderOverlays;
  /** Overlays that the configuration names. */
  readonly more: readonly OverlaySource[];
}

export async function readSpecFolder(
  path: string,
  settings: Settings | undefined,
  cwd: string,
): Promise<SpecFolder> {
  const [contract, record, overlays, more] = await Promise.all([
    textIfThere(join(path, CONTRACT), cwd),
    textIfThere(join(path, SOURCE_RECORD), cwd),
    readOverlays(path, cwd),
    Promise.all((settings?.overlays ?? []).map((file) => readOverlay(file, cwd))),
  ]);
  const file = shown(join(path, SOURCE_RECORD), cwd);
  const known = record === undefined ? undefined : await readSourceRecord(record, file);
  return { path, overlays, more, ...defined({ contract, record: known }) };
}

/** What the folder of a description would become, checked. */
export interface Candidate {
  /** What a client would be generated from. */
  readonly description: DescriptionSources;
  /** The same, with overlays applied. Absent when there are errors. */
  readonly document?: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that the diagnostics point into. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files of the folder that would change, paths relative to it. */
  readonly files: readonly OutputFile[];
}

export interface CandidateInput {
  readonly revision: Revision;
  readonly folder: SpecFolder;
  /** Take upstream's texts over. */
  readonly withProse: boolean;
  /** Absent: names are not checked. */
  readonly model: WantedModel | undefined;
  readonly cwd: string;
}

/**
 * Checks a revision as far as a run of `generate` would: it parses, its references lead somewhere,
 * every overlay still applies to its contract, prose documents nothing that is gone, names do not
 * collide.
 */
export function checkRevision(input: CandidateInput): Candidate {
  const { revision, folder, cwd } = input;
  const { file, text } = revision;
  const upstream = loadDescription({ file, text });
  const sources = new Map([[file, text]]);
  const name = shown(join(folder.path, CONTRACT), cwd);
  if (upstream.document === undefined) {
    const description = { file: name, text: "" };
    return { description, diagnostics: upstream.diagnostics, sources, files: [] };
  }
  const contract = writeContract(importSpec(upstream.document));
  const prose = proseFor(input, upstream.document);
  const overlays = [...folder.overlays.fixes, ...prose, ...folder.more];
  const description = { file: `${name} from ${file}`, text: contract, overlays };
  const { document, diagnostics } = load(description, folder, prose, input.model);
  for (const each of [description, ...overlays]) sources.set(each.file, each.text);
  const files = hasErrors(diagnostics) ? [] : changedFiles(input, contract, prose);
  return { description, diagnostics, sources, files, ...defined({ document }) };
}

/** The folder's own prose; or upstream's, with which it stays once it has been asked for. */
function proseFor(
  { folder, withProse, cwd }: CandidateInput,
  document: JsonObject,
): readonly OverlaySource[] {
  const file = shown(join(folder.path, UPSTREAM_PROSE), cwd);
  const hasUpstreams = folder.overlays.prose.some((each) => each.file === file);
  if (!withProse && !hasUpstreams) return folder.overlays.prose;
  return [{ file, text: writeUpstreamProse(extractProse(corrected(document, folder))) }];
}

/** With the corrections, so that the texts stand where the corrected contract has their places. */
function corrected(document: JsonObject, { overlays: { fixes } }: SpecFolder): JsonObject {
  return fixes.reduce((current, { text, file }) => {
    const { overlay } = parseOverlay(text, file);
    return overlay === undefined ? current : applyOverlay(current, overlay).document;
  }, document);
}

function load(
  description: DescriptionSources,
  { overlays: { fixes } }: SpecFolder,
  prose: readonly OverlaySource[],
  model: WantedModel | undefined,
): { document?: JsonObject; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics, located } = loadDescription(description);
  const contract = loadDescription({ ...description, overlays: fixes }).document;
  const outside = contract === undefined ? [] : proseOutside(contract, prose);
  const collisions =
    document === undefined || model === undefined
      ? []
      : modelAsFarAsKnown(document, model).diagnostics;
  const all = [...located(outside), ...diagnostics, ...located(collisions)];
  return { diagnostics: all, ...(document && !hasErrors(all) && { document }) };
}

/** Prose for what is gone would bring it back, as an operation without anything but a summary. */
function proseOutside(contract: JsonObject, prose: readonly OverlaySource[]): Diagnostic[] {
  const overlays = prose.flatMap(({ text, file }) => parseOverlay(text, file).overlay ?? []);
  const { additions } = addProse(contract, overlays);
  return checkStructure(contract, additions).filter(({ severity }) => severity === "error");
}

/**
 * What the folder does not say already. A revision with the same contract leaves the record as it
 * is, which stays true: the contract is that of the earlier revision too.
 */
function changedFiles(
  { folder, revision }: CandidateInput,
  contract: string,
  prose: readonly OverlaySource[],
): OutputFile[] {
  const isNew = contract !== folder.contract || folder.record === undefined;
  const record = writeSourceRecord(revision.record);
  const texts = isNew ? { [CONTRACT]: contract, [SOURCE_RECORD]: record } : {};
  const files = Object.entries(texts).map(([path, content]) => ({ path, content }));
  const [first] = prose;
  const isOwn =
    first === undefined || folder.overlays.prose.some(({ text }) => text === first.text);
  return isOwn ? files : [...files, { path: UPSTREAM_PROSE, content: first.text }];
}
