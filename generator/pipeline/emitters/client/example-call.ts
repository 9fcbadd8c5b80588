import type { Json } from "../../../json/types.js";
import { defined } from "../../../json/values.js";
import type { Api, Group, Operation } from "../../model/types.js";
import { accepts } from "../docs/examples/accepts.js";
import { type ExampleContext, operationExample } from "../docs/examples/index.js";
import { type SampleArguments, type SampleCall, sampleCall } from "../docs/samples/request.js";
import { statementOf } from "../docs/samples/typescript.js";
import { shorten } from "./shorten.js";

/** What the examples of all operations are made from. */
export interface ExampleSource {
  readonly api: Api;
  readonly examples: ExampleContext;
  /** How callers write arguments. Default: as the description has them. */
  readonly written?: SampleArguments | undefined;
}

/** An example in a hover has so many lines at most, unless nothing more can be left out. */
const LINES = 10;

/**
 * A short call of an operation, by a method of the client: `await intercom.contacts.…`.
 *
 * @returns `undefined` where no valid arguments are known
 */
export function exampleCall(
  operation: Operation,
  group: Pick<Group, "name">,
  { api, examples, written }: ExampleSource,
): string | undefined {
  const example = operationExample(operation, examples);
  if (example === undefined) return undefined;
  const { body } = sampleCall(operation, group, example, api);
  const print = (value: Json | undefined) => {
    const shown = defined({ ...example, body: value });
    const { call } = sampleCall(operation, group, shown, api, written);
    return statement(defined({ body, call }));
  };
  const text = print(example.body);
  const shape = operation.call.sends?.shape;
  if (isShort(text) || body?.kind !== "json" || shape === undefined) return text;
  const reading = { types: examples.types, direction: "request" } as const;
  const shorter = shorten(body.value, {
    isValid: (value) => accepts(value, shape, reading),
    isShort: (value) => isShort(print(value)),
  });
  return print(shorter);
}

/** The items of all pages, if that fits; else one page. */
function statement(sample: SampleCall): string {
  const text = statementOf(sample);
  if (!sample.call.paginated || isShort(text)) return text;
  return statementOf({ ...sample, call: { ...sample.call, paginated: false, result: "page" } });
}

function isShort(text: string): boolean {
  return text.split("\n").length <= LINES;
}
