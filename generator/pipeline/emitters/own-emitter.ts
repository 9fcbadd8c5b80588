import type { Diagnostic } from "../../diagnostics/index.js";
import type { Api } from "../model/types.js";
import type { Format } from "../print/format.js";
import { rendererOf } from "../print/handlebars/index.js";
import { type CodeFile, renderCode } from "../print/render-code.js";
import { CODE_HELPERS } from "../print/team-helpers.js";
import type { EmitInput, Emitter, OutputFile } from "./emitter.js";

/** What a team's own emitter works from. */
export interface TeamEmitInput {
  /** The groups, operations and types of the team, under the team's names. */
  readonly api: Api;
  /** Renders one of the team's templates; what is printed has to be `Code`. */
  readonly render: (template: string, view: object) => string;
  /** Renders TypeScript, checks that it is, and lays it out. */
  readonly renderCode: (file: CodeFile) => string;
  readonly format: Format;
  /** Receives what the emitter finds in the model. */
  readonly report: (found: Diagnostic) => void;
}

/**
 * From the model to files: their paths are relative to the team's output folder, `client/src/…` for
 * what goes into the package.
 */
export type TeamEmitter = (
  input: TeamEmitInput,
) => readonly OutputFile[] | Promise<readonly OutputFile[]>;

/** An emitter that a configuration brings along. */
export function ownEmitter(name: string, make: TeamEmitter): Emitter {
  const emit = (input: EmitInput) => make(teamEmitInput(input));
  return { name, title: name, templates: {}, rendersItself: true, load: async () => emit };
}

function teamEmitInput(input: EmitInput): TeamEmitInput {
  const { api, format, report } = input;
  const render = rendererOf(input, CODE_HELPERS);
  return {
    api,
    render,
    renderCode: (file) => renderCode(file, render, format),
    format,
    report,
  };
}
