import type { Diagnostic } from "../../diagnostics/index.js";
import type { Check } from "../config/option-checks.js";
import type { Api } from "../model/types.js";
import type { Format } from "../print/format.js";
import type { Helpers, RendererInput } from "../print/handlebars/index.js";
import type { Tokenize } from "./docs/html/highlight.js";
import type { SampleArguments } from "./docs/samples/request.js";

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /** The `id` of the group that the file belongs to; absent for what the groups share. */
  readonly group?: string;
}

/** A file of the output that a template renders. */
export interface Page<Template extends string = string, View extends object = object>
  extends Omit<OutputFile, "content"> {
  readonly template: Template;
  /** What the template sees. */
  readonly view: View;
  /** How it is printed. Default: as TypeScript, which is checked and laid out. */
  readonly print?: Print;
}

/** How a template prints what is no TypeScript. Pages with the same helpers are rendered as one lot. */
export interface Print {
  /** What its templates call. Default: nothing but what a team brings. */
  readonly helpers?: Helpers;
  /** Makes the content of what was rendered. Default: as it is. */
  readonly tidy?: (rendered: string) => string;
}

/** What an emitter makes: pages for templates, and files that are complete. */
export type Made = readonly (OutputFile | Page)[];

/** The same of one whose templates are known, each with its view. */
export type MadeOf<Views extends object> = readonly (OutputFile | PageOf<Views>)[];

export type PageOf<Views extends object> = {
  [Template in keyof Views & string]: Page<Template, Views[Template] & object>;
}[keyof Views & string];

/** What every emitter works from. */
export interface EmitInput extends RendererInput {
  readonly api: Api;
  /** The files of `generator/shipped/runtime`, by name. */
  readonly runtime: Readonly<Record<string, string>>;
  /** Stylesheets and scripts of a site, by name. */
  readonly site: Readonly<Record<string, string>>;
  readonly format: Format;
  /** Of the emitters that it needs, those whose files the output holds, also of earlier runs. */
  readonly holds: readonly string[];
  /** Receives what an emitter finds in the model. */
  readonly report: (found: Diagnostic) => void;
  /** How callers of the client write arguments, for examples. Default: as the description has them. */
  readonly sampleArguments?: SampleArguments;
  /** Version of the client's package. Default: `0.0.0`. */
  readonly version?: string;
  /** Default: none, as each of them says. */
  readonly services?: Services;
}

/** What takes long to start, so that whoever runs emitters says where and for how long. */
export interface Services {
  /** Gives what takes code apart, to colour it. Default: it stays in one colour. */
  readonly loadTokenizer?: () => Promise<Tokenize>;
}

/** From the model to what is written: pure. */
export type Emit = (input: EmitInput) => Made | Promise<Made>;

/** An output of the generator, by its name: everything that is known of it without making it. */
export interface Emitter {
  /** What `--emit` and `emit` call it. */
  readonly name: string;
  /** What it makes, for people: `the docs as a static site`. */
  readonly title: string;
  /** Written where nothing is said. Default: only where it is asked for. */
  readonly isDefault?: true;
  /** Options of the configuration that it reads, and what they have to be. Default: none. */
  readonly options?: Readonly<Record<string, OptionRule>>;
  /** The templates that it renders, and the files that each makes; their partials stand beside them. */
  readonly templates: Readonly<Record<string, readonly string[]>>;
  /** What the helpers of its templates give. Default: it has none. */
  readonly helpers?: Readonly<Record<string, HelperGives>>;
  /** Other emitters, by name, whose files its own mention where the output holds them. Default: none. */
  readonly needs?: readonly string[];
  /** It renders its templates itself, so that what it makes depends on them. Default: no. */
  readonly rendersItself?: true;
  /** Loads what makes its files, which takes a while. */
  readonly load: () => Promise<Emit>;
}

/** What makes the files of an emitter whose views and options are known. */
export type EmitOf<Views extends object, Options extends object = object> = (
  input: EmitInput & Options,
) => MadeOf<Views> | Promise<MadeOf<Views>>;

/**
 * An emitter of which types say what its templates see.
 *
 * @typeParam Views by the template
 * @typeParam Options what a configuration can say to it, all of it optional
 */
export interface EmitterOf<Views extends object, Options extends object = object>
  extends Omit<Emitter, "options" | "templates" | "load"> {
  readonly options?: Readonly<Record<keyof Options & string, OptionRule>>;
  readonly templates: Readonly<Record<keyof Views & string, readonly string[]>>;
  readonly load: () => Promise<EmitOf<Views, Options>>;
}

/** What is known of an option of the configuration. */
export interface OptionRule {
  readonly check: Check;
  /** What a team gets that says nothing or a part of it. Default: what it says, or what the project says. */
  forTeam?(project: unknown, team: unknown): unknown;
}

/**
 * What a helper gives: code, which a mustache prints; a value for a condition; a part of the list that
 * it is given; or views of a type.
 */
export type HelperGives = "code" | "boolean" | "number" | "sameList" | { readonly listOf: string };
