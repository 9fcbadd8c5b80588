import { type Code, code } from "intercom-codegen";

/**
 * A type of the client's with names in camelCase: what has members of its own. Named types have theirs
 * already, and stay as they are inside another one.
 */
export function camelized(type: Code): Code {
  return `${type}`.includes("{") ? code`$case.Camelized<${type}>` : type;
}

/** The type of an argument. Headers have HTTP's own names. */
export function argument(name: Code, type: Code): Code {
  return `${name}` === "headers" ? type : camelized(type);
}
