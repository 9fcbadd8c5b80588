import type { Diagnostic } from "../../diagnostics/index.js";
import type { JsonObject } from "../../json/values.js";
import type { Api } from "../model/types.js";
import type { Format } from "../print/format.js";
import type { RendererInput } from "../print/handlebars/index.js";
import type { PackageOptions } from "./client/package.js";
import type { DocsOptions } from "./docs/options.js";
import type { SampleArguments } from "./docs/samples/request.js";

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /** The `id` of the group that the file belongs to; absent for what the groups share. */
  readonly group?: string;
}

/** What every emitter works from. */
export interface EmitInput extends RendererInput {
  readonly api: Api;
  /** The description that the model was built from; for `types` only. */
  readonly document: JsonObject;
  /** The files of `generator/shipped/runtime`, by name. */
  readonly runtime: Readonly<Record<string, string>>;
  readonly format: Format;
  /** Every emitter whose files the output holds, also those of earlier runs. */
  readonly holds: readonly string[];
  /** Receives what an emitter finds in the model. */
  readonly report: (found: Diagnostic) => void;
  /** What the client's package says besides what follows from the description. Default: nothing. */
  readonly package?: PackageOptions;
  /** What the docs show besides. Default: nothing. */
  readonly docs?: DocsOptions;
  /** How callers of the client write arguments, for examples. Default: as the description has them. */
  readonly sampleArguments?: SampleArguments;
  /** Version of the client's package. Default: `0.0.0`. */
  readonly version?: string;
  /** Default: everything is made anew. */
  readonly keep?: Keep;
  /** Runs openapi-typescript; for `types` only. Default: here and now. */
  readonly printSchema?: PrintSchema;
}

/**
 * Gives out what was made of a value the last time, as long as it is the same one; for a process that
 * emits again and again.
 *
 * @param what names it among all that the emitter keeps
 */
export type Keep = <Made>(what: string, of: object, make: () => Made) => Made;

/** Keeps nothing. */
export const makeAnew: Keep = (_what, _of, make) => make();

/** From an adapted description to the text of openapi-typescript's types. */
export type PrintSchema = (document: JsonObject) => string | Promise<string>;

/** From the model to files: pure. */
export type Emitter = (input: EmitInput) => Promise<OutputFile[]> | OutputFile[];
