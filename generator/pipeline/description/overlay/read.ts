import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";
import { kindOf, parseObject } from "../parse/index.js";

/** One action of an overlay, known to be well formed. */
export interface Action {
  /** JSONPath (RFC 9535). */
  readonly target: string;
  /** Absent: the action removes what it selects. */
  readonly update?: Json;
  /** Where the action stands in the overlay. */
  readonly pointer: Pointer;
}

export interface Overlay {
  readonly file: string;
  readonly actions: readonly Action[];
}

export interface ReadOverlayOptions {
  /** Demand `x-reason` of every action. Default: false. */
  readonly requireReason?: boolean;
}

/**
 * Reads an Overlay 1.0 document, YAML or JSON.
 *
 * @returns the overlay, unless a diagnostic says what is wrong with it.
 */
export function readOverlay(
  text: string,
  file: string,
  { requireReason = false }: ReadOverlayOptions = {},
): { overlay?: Overlay; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = parseObject(text, file);
  if (document === undefined) return { diagnostics };
  const problems = [...checkHead(document), ...checkActions(document.actions, requireReason)];
  if (problems.length > 0) return { diagnostics: problems.map((problem) => problem(file)) };
  return { overlay: { file, actions: actionsOf(document.actions) }, diagnostics: [] };
}

type Problem = (file: string) => Diagnostic;

function invalid(pointer: Pointer, detail: string): Problem {
  return (file) => diagnostic("invalid-overlay", { at: { file, pointer }, data: { detail } });
}

function checkHead({ overlay, info, actions }: JsonObject): Problem[] {
  const problems: Problem[] = [];
  if (typeof overlay !== "string" || !/^1\.0\.\d+$/.test(overlay)) {
    const found = overlay === undefined ? "absent" : JSON.stringify(overlay);
    problems.push(invalid("/overlay", `\`overlay\` must be the text 1.0.0, not ${found}`));
  }
  for (const name of ["title", "version"] as const) {
    if (isObject(info) && typeof info[name] === "string") continue;
    problems.push(invalid(`/info/${name}`, `\`info.${name}\` must be a text`));
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    problems.push(invalid("/actions", "`actions` must be a list of at least one action"));
  }
  return problems;
}

function checkActions(actions: Json | undefined, requireReason: boolean): Problem[] {
  if (!Array.isArray(actions)) return [];
  return actions.flatMap((action, index) => {
    const pointer = `/actions/${index}`;
    if (!isObject(action)) return [invalid(pointer, `an action is ${kindOf(action)}`)];
    const problems = checkAction(action, pointer);
    return requireReason && problems.length === 0 ? checkReason(action, pointer) : problems;
  });
}

function checkAction({ target, update, remove }: JsonObject, pointer: Pointer): Problem[] {
  if (typeof target !== "string") {
    return [invalid(`${pointer}/target`, "`target` must be a text")];
  }
  if (remove !== undefined && typeof remove !== "boolean") {
    return [invalid(`${pointer}/remove`, "`remove` must be true or false")];
  }
  const neither = update === undefined && remove !== true;
  return neither ? [invalid(pointer, `the action on \`${target}\` does nothing`)] : [];
}

function checkReason({ target, "x-reason": reason }: JsonObject, pointer: Pointer): Problem[] {
  if (typeof reason === "string" && reason.trim() !== "") return [];
  const data = { target: String(target) };
  return [(file) => diagnostic("missing-reason", { at: { file, pointer }, data })];
}

function actionsOf(actions: Json | undefined): Action[] {
  if (!Array.isArray(actions)) return [];
  return actions.map(({ target, update, remove }: JsonObject, index) => ({
    target: String(target),
    // `update` has no impact beside `remove: true` (section 4.4.3).
    ...(update === undefined || remove === true ? {} : { update }),
    pointer: `/actions/${index}`,
  }));
}
