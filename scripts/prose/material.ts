import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Diagnostic, plain, printDiagnostics } from "../../generator/diagnostics/index.js";
import { fixFiles } from "../../generator/io/description.js";
import type { JsonObject } from "../../generator/json/values.js";
import {
  loadDescription,
  type Overlay,
  readOverlay,
} from "../../generator/pipeline/description/index.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import { type Addition, addProse, type Documented } from "../../generator/prose/index.js";

/** A prose file: `contacts` is the id of `contacts.overlay.yaml`. */
export interface ProseFile {
  readonly id: string;
  /** Its path from the repository. */
  readonly file: string;
  readonly text: string;
}

/** What both tools work from. */
export interface Material {
  readonly root: string;
  /** Contract and corrections, without prose. */
  readonly contract: JsonObject;
  readonly groupIds: readonly string[];
  readonly files: readonly ProseFile[];
  readonly documented: Documented;
}

const FOLDER = "spec/intercom-unstable";
const ENDING = ".overlay.yaml";

/** @throws {Error} where contract and corrections do not load */
export function readMaterial(root: string): Material {
  const contract = readContract(root);
  const files = readProse(root);
  const read = files.map(({ text, file }) => readOverlay(text, file));
  const overlays = read.flatMap(({ overlay }): Overlay[] => (overlay ? [overlay] : []));
  const { document, additions, diagnostics } = addProse(contract, overlays);
  const found = [...read.flatMap((each) => each.diagnostics), ...diagnostics];
  return {
    root,
    contract,
    groupIds: buildModel(contract).api.groups.map(({ id }) => id),
    files,
    documented: { document, additions, diagnostics: found },
  };
}

function readContract(root: string): JsonObject {
  const read = (name: string) => {
    const file = `${FOLDER}/${name}`;
    return { file, text: readFileSync(join(root, file), "utf8") };
  };
  const fixes = readdirSync(join(root, FOLDER), { encoding: "utf8", recursive: true });
  const overlays = fixFiles(fixes).map((name) => ({ ...read(name), requireReason: true }));
  const { document, diagnostics } = loadDescription({ ...read("contract.yaml"), overlays });
  if (document === undefined) throw new Error(printDiagnostics(diagnostics, { palette: plain }));
  return document;
}

function readProse(root: string): ProseFile[] {
  const folder = join(root, FOLDER, "prose");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return (
    names
      // What `spec pull --with-prose` leaves in a checkout is upstream's, and not committed.
      .filter((name) => name.endsWith(ENDING) && name !== `upstream${ENDING}`)
      .sort()
      .map((name) => ({
        id: basename(name, ENDING),
        file: `${FOLDER}/prose/${name}`,
        text: readFileSync(join(folder, name), "utf8"),
      }))
  );
}

/** The findings, or additions, of the files of some groups; of all where none is named. */
export function ofGroups<Found extends Diagnostic | Addition>(
  found: readonly Found[],
  { files }: Material,
  groups: readonly string[],
): Found[] {
  if (groups.length === 0) return [...found];
  const wanted = new Set(files.filter(({ id }) => groups.includes(id)).map(({ file }) => file));
  return found.filter((each) => {
    const file = "file" in each ? each.file : "code" in each ? each.location?.file : undefined;
    return file !== undefined && wanted.has(file);
  });
}
