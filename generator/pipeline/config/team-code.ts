/** The only place that runs code of a team, and says what goes wrong in it. */

import { dirname, join, relative } from "node:path";
import { placeIn, reasonOf } from "../../diagnostics/thrown.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { defined } from "../../json/values.js";
import type { TeamEmitter } from "../emitters/own-emitter.js";
import { TemplateError } from "../print/handlebars/index.js";
import type { TeamConfig, TeamHooks } from "./config.js";
import { ConfigError, type OptionPath, optionName } from "./config-error.js";
import { assertDiagnostic, filesProblem, sampleProblem } from "./team-results.js";

/** Where a configuration comes from. */
export interface TeamSource {
  /** Whose it is; empty for the project itself. */
  readonly team: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** Its configuration file, for messages. */
  readonly file: string;
}

/** The parts of a configuration that are code. */
type TeamFunctions = Pick<TeamConfig, "names" | "helpers" | "emitters" | "hooks">;

type AnyFunction = (...args: never[]) => unknown;

/** How a function is run. */
interface Guarding<F extends AnyFunction> {
  /** Where it stands in the configuration. */
  readonly option: OptionPath;
  /** What a call is about, from its arguments. Default: nothing that is worth saying. */
  readonly about?: (...args: Parameters<F>) => string;
  /** What is wrong with what it gives, and what is expected. Default: anything will do. */
  readonly problem?: (given: unknown) => string | undefined;
}

/**
 * The functions of a team, of which each throws only errors of a user: with the file, the line and
 * what was being done.
 */
export function guardTeamCode(given: TeamFunctions, source: TeamSource): TeamFunctions {
  const { names, helpers, emitters, hooks } = given;
  return defined({
    names: names && guardNames(names, source),
    helpers:
      helpers &&
      mapValues(helpers, (run, name) => guard(run, source, { option: ["helpers", name] })),
    emitters: emitters && mapValues(emitters, (run, name) => guardEmitter(run, name, source)),
    hooks: hooks && guardHooks(hooks, source),
  });
}

type GivenNames = NonNullable<TeamConfig["names"]>;

function guardNames(names: GivenNames, source: TeamSource): GivenNames {
  const { type, operation, group, ...tables } = names;
  return defined({
    ...tables,
    type:
      type && guard(type, source, { option: ["names", "type"], about: ({ key }) => ` for ${key}` }),
    operation:
      operation &&
      guard(operation, source, {
        option: ["names", "operation"],
        about: ({ name }) => ` for ${name}`,
      }),
    group:
      group &&
      guard(group, source, { option: ["names", "group"], about: ({ title }) => ` for ${title}` }),
  });
}

function guardHooks({ sourceFile, sampleArguments }: TeamHooks, source: TeamSource): TeamHooks {
  return defined({
    sourceFile:
      sourceFile &&
      guard(sourceFile, source, {
        option: ["hooks", "sourceFile"],
        about: (_, { path }) => ` on ${path}`,
      }),
    sampleArguments:
      sampleArguments &&
      guard(sampleArguments, source, {
        option: ["hooks", "sampleArguments"],
        about: (_, { name }) => ` on ${name}`,
        problem: sampleProblem,
      }),
  });
}

function guardEmitter(run: TeamEmitter, name: string, source: TeamSource): TeamEmitter {
  const guarded = guard(run, source, { option: ["emitters", name], problem: filesProblem });
  return (input) =>
    guarded({
      ...input,
      report: (found) => {
        assertDiagnostic(found);
        input.report(found);
      },
    });
}

function guard<F extends AnyFunction>(run: F, source: TeamSource, guarding: Guarding<F>): F {
  function guarded(this: unknown, ...args: Parameters<F>): unknown {
    const fail = (thrown: unknown) =>
      failure(thrown, source, guarding.option, guarding.about?.(...args));
    const checked = (given: unknown) => {
      const problem = guarding.problem?.(given);
      if (problem !== undefined) throw fail(new Error(problem));
      return given;
    };
    try {
      const given: unknown = Reflect.apply(run, this, args);
      return given instanceof Promise
        ? given
            .catch((thrown) => {
              throw fail(thrown);
            })
            .then(checked)
        : checked(given);
    } catch (thrown) {
      throw fail(thrown);
    }
  }
  return guarded as F;
}

function failure(
  thrown: unknown,
  { folder, file }: TeamSource,
  option: OptionPath,
  about = "",
): Error {
  // Also what another function of the team has thrown, which it has called.
  if (thrown instanceof UsageError || thrown instanceof TemplateError) return thrown;
  const problem = `${subject(option)} fails${about}: ${reasonOf(thrown)}`;
  const place = placeIn(folder, thrown);
  if (place === undefined) return new ConfigError(file, option, problem);
  const shown = join(dirname(file), relative(folder, place.file));
  return new UsageError(`${shown}:${place.line}: ${problem}`);
}

/** `the emitter routes`, `hooks.sourceFile` */
function subject(option: OptionPath): string {
  const [kind, name] = option;
  const isTheirs = kind === "emitters" || kind === "helpers";
  return isTheirs ? `the ${kind.slice(0, -1)} ${name}` : optionName(option);
}

function mapValues<T>(
  map: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
