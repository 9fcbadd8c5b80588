import type { Diagnostic } from "../diagnostics/index.js";
import type { JsonObject } from "../model/json.js";
import type { Api } from "../model/types.js";
import type { PackageOptions } from "./client/package.js";
import type { DocsOptions } from "./docs/options.js";
import type { SampleArguments } from "./docs/samples/request.js";
import type { Format } from "./format.js";
import type { Helpers, TemplateTexts } from "./templates/index.js";

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /** The `id` of the group that the file belongs to; absent for what the groups share. */
  readonly group?: string;
}

/** What every emitter works from. */
export interface EmitInput {
  readonly api: Api;
  /** The description that the model was built from; for `types` only. */
  readonly document: JsonObject;
  readonly templates: TemplateTexts;
  /** The files of `generator/runtime`, by name. */
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
  /** What templates can call besides the emitter's own helpers. Default: nothing. */
  readonly helpers?: Helpers;
  /** Version of the client's package. Default: `0.0.0`. */
  readonly version?: string;
  /** Runs openapi-typescript; for `types` only. Default: here and now. */
  readonly printSchema?: PrintSchema;
}

/** From an adapted description to the text of openapi-typescript's types. */
export type PrintSchema = (document: JsonObject) => string | Promise<string>;

/** From the model to files: pure. */
export type Emitter = (input: EmitInput) => Promise<OutputFile[]> | OutputFile[];
