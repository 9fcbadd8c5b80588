import type { Api, Group } from "../../model/types.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  literal,
  prose,
  valueKey,
} from "../../print/code.js";
import { validatorName } from "./group.js";
import { requestParts } from "./requests.js";

/** What `validators/index.hbs` sees. */
export interface ValidatorsRootView {
  /** Comment on the module. */
  readonly doc: Code;
  /** Groups that have validators. */
  readonly groups: readonly ValidatorsModuleView[];
  /** Operations that have validators, in the order of the description. */
  readonly requests: readonly RequestView[];
}

/** The validators of a group, as a module that is imported. */
export interface ValidatorsModuleView {
  /** The module, as a string literal. */
  readonly module: Code;
  /** What it is imported as. */
  readonly binding: Code;
}

/** All validators of an operation's arguments. */
export interface RequestView {
  /** The operation's id, as the key of an object. */
  readonly key: Code;
  /** A call of the runtime that puts them together. */
  readonly value: Code;
}

export function rootView(api: Api): ValidatorsRootView {
  const groups = api.groups
    .map((group, index) => ({ group, binding: identifier(`group${index + 1}`) }))
    .filter(({ group }) =>
      group.operations.some((operation) => requestParts(operation).length > 0),
    );
  return {
    doc: comment(prose(`Request validators: ${api.info.title} ${api.info.version}`)),
    groups: groups.map(({ group, binding }) => ({
      module: literal(`../${group.id}/validators.js`),
      binding,
    })),
    requests: groups.flatMap(({ group, binding }) => requestsOf(group, binding)),
  };
}

function requestsOf({ operations }: Group, binding: Code): RequestView[] {
  return operations.flatMap((operation) => {
    const parts = requestParts(operation);
    if (parts.length === 0) return [];
    const id = operation.id ?? operation.name;
    const members = parts.map(
      (part) =>
        code`${identifier(part.name)}: ${binding}.${identifier(validatorName(operation, part))}`,
    );
    const required = parts.filter((part) => part.required).map((part) => literal(part.name));
    const names = required.length > 0 ? code`, [${join(required, ", ")}]` : code``;
    return [
      {
        key: valueKey(id),
        value: code`requestValidator(${literal(id)}, { ${join(members, ", ")} }${names})`,
      },
    ];
  });
}
