import type { Api, Operation } from "../../pipeline/model/types.js";
import { compareDocs } from "../docs.js";
import { createNode, finding, type Node } from "../graph.js";
import type { Comparison } from "../shape/context.js";
import { compareAnswers } from "./answers.js";
import { compareArguments } from "./arguments.js";
import { schemeName } from "./client.js";
import type { OperationContext } from "./context.js";
import type { MethodPair } from "./methods.js";

/** The APIs that methods are of. */
export interface ApiPair {
  readonly before: Api;
  readonly after: Api;
}

/** Compares one method of both sides. */
export function compareOperation(
  { before, after }: MethodPair,
  apis: ApiPair,
  comparison: Comparison,
): Node {
  const node = createNode();
  const context = {
    comparison,
    node,
    name: before.name,
    before: before.operation,
    after: after.operation,
  };
  compareOwn(context, apis);
  compareArguments(context);
  compareAnswers(context);
  return node;
}

/** Compares what a method is by itself: its name, address, texts. */
function compareOwn({ node, name, before, after }: OperationContext, apis: ApiPair): void {
  const at = { before: before.source, after: after.source };
  const add = (made: ReturnType<typeof finding>) => void node.findings.push(made);
  if (before.name !== after.name) {
    const data = { from: name, to: after.name };
    add(finding("operation-renamed", { ...at, subject: "name" }, data));
  }
  const [from, to] = [addressOf(before), addressOf(after)];
  if (withoutNames(from) !== withoutNames(to)) {
    add(finding("operation-moved", { ...at, subject: "address" }, { name, from, to }));
  }
  if ((before.pagination === undefined) !== (after.pagination === undefined)) {
    const rule = after.pagination === undefined ? "pagination-removed" : "pagination-added";
    add(finding(rule, { ...at, subject: "pagination" }, { name }));
  }
  const schemes = {
    from: schemeName(before.security ?? apis.before.security),
    to: schemeName(after.security ?? apis.after.security),
  };
  if (schemes.from !== schemes.to && !isOfAll(schemes, apis)) {
    const data = { place: name, ...schemes };
    add(finding("operation-authentication-changed", { ...at, subject: "security" }, data));
  }
  compareDocs(node, { before, after }, name);
}

function addressOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** A server does not see what variables of a path are called. */
function withoutNames(address: string): string {
  return address.replace(/\{[^{}]+\}/g, "{}");
}

/** Whether the API as a whole changed in this way. */
function isOfAll({ from, to }: { from: string; to: string }, { before, after }: ApiPair): boolean {
  return from === schemeName(before.security) && to === schemeName(after.security);
}
