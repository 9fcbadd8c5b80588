import type { Json } from "../../../json/types.js";
import { objectOf } from "../../../json/values.js";
import type { Api, Operation, Parameter, Response } from "../../model/types.js";
import { type Code, comment, exampleCode, identifier, prose, tagText } from "../../print/code.js";
import { firstParagraph, firstSentence } from "../../print/text.js";
import type { SampleArguments } from "../docs/samples/request.js";

/** What the documentation comment of an operation says besides the operation itself. */
export interface DocCommentContext {
  readonly api: Api;
  /** A call of it, made of this project's own literals; absent where none is known. */
  readonly example: string | undefined;
  /** How callers write arguments. Default: as the description has them. */
  readonly written?: SampleArguments | undefined;
}

/** More of an operation's parameters have their line where their type stands, and only there. */
const PARAMETERS = 6;

/** What an editor shows of an operation: short, since a hover is. */
export function docComment(operation: Operation, context: DocCommentContext): Code {
  const { api, example } = context;
  const { summary = "", description = "", deprecated } = operation.docs;
  const call = `\`${operation.method.toUpperCase()} ${operation.path}\``;
  const paragraphs = [summary, firstParagraph(description), call].filter((text) => text !== "");
  const tags = [
    ...parametersOf(operation).map((each) => parameterTag(each, operation, context)),
    ...outcomeTags(operation, api),
    ...(deprecated ? ["@deprecated"] : []),
    ...(example === undefined ? [] : [`@example\n\`\`\`ts\n${exampleCode(example)}\n\`\`\``]),
  ];
  return comment([...paragraphs.map(prose), tags.join("\n")].join("\n\n"));
}

/** Those that are said something of, as far as TypeScript can read their names. */
function parametersOf({ call }: Operation): Parameter[] {
  return call.parameters
    .filter((each) => each.docs.description !== undefined)
    .filter(({ name }) => /^[A-Za-z_]\w*$/.test(name))
    .slice(0, PARAMETERS);
}

function parameterTag(
  parameter: Parameter,
  operation: Operation,
  context: DocCommentContext,
): string {
  const text = tagText(firstParagraph(parameter.docs.description ?? ""));
  const place = parameter.in === "header" ? "headers" : parameter.in;
  const name = writtenName(parameter, place, operation, context);
  const path = context.api.style.arguments === "flat" ? name : `${place}.${name}`;
  return `@param args.${path} - ${text}`;
}

/** What callers write for the name of a parameter: what becomes of an argument of that name. */
function writtenName(
  { name }: Parameter,
  place: string,
  operation: Operation,
  { api, written }: DocCommentContext,
): string {
  if (written === undefined) return name;
  const args: Readonly<Record<string, Json>> = { [place]: { [name]: null } };
  const [own = name] = Object.values(written(args, operation, api)).flatMap((part) =>
    Object.keys(objectOf(part)),
  );
  return tagText(own);
}

/** What a call gives and throws; of a call that gives its result, failures are part of that. */
function outcomeTags(operation: Operation, api: Api): string[] {
  if (api.style.results === "throw") {
    const error = `@throws {${identifier(`${api.name}ApiError`)}}`;
    const failures = failuresText(operation) || "The server answers with an error.";
    return [...returnsTag(operation), `${error} ${failures}`];
  }
  const [success = "@returns"] = returnsTag(operation);
  const failures = failuresText(operation);
  return [`${success} As a result by \`status\`; failures too${failures && `: ${failures}`}`];
}

const ALL_PAGES = "`.items()` and `.pages()` go on to the pages that follow.";

/** What the successes are said to be. */
function returnsTag(operation: Operation): string[] {
  const said = new Set(operation.call.successes.map(meaningOf));
  const undeclared = said.size === 0 ? ["An answer that the description says nothing of."] : [];
  const texts = [...said, ...undeclared].filter((text) => text !== "");
  if (texts.length > 0 && operation.pagination) texts.push(ALL_PAGES);
  return texts.length === 0 ? [] : [`@returns ${texts.join(" ")}`];
}

/** The declared failures: those with a meaning of their own first, then the others. */
function failuresText({ call: { failures } }: Operation): string {
  const said = failures.filter((each) => meaningOf(each) !== "");
  const others = failures.filter((each) => meaningOf(each) === "").map(({ status }) => status);
  const texts = [
    ...said.map((each) => `${tagText(each.status)}: ${meaningOf(each)}`),
    ...(others.length > 0 ? [`${said.length > 0 ? "Also " : ""}${tagText(list(others))}.`] : []),
  ];
  return texts.join(" ");
}

function meaningOf({ docs }: Response): string {
  const text = tagText(firstSentence(docs.description ?? ""));
  return text === "" || /\p{Po}$/u.test(text) ? text : `${text}.`;
}

/** `401, 404 and 429`. */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
