import { cutBrackets, splitOutside } from "./split.js";

/**
 * Whether code written against one declaration works with another, as far as the texts show it.
 *
 * @param isTaken whether callers make values of it: then a member more is work for them
 */
export function isCompatible(before: string, after: string, isTaken: boolean): boolean {
  // The same export, declared by another entry point.
  if (before.includes(" as in ") || after.includes(" as in ")) return true;
  if (before.startsWith("function ")) return takesMore(before, after);
  return hasMore(before, after, isTaken);
}

/** The same function, with parameters at the end that nobody has to give. */
function takesMore(before: string, after: string): boolean {
  const [old, now] = [cutBrackets(before, "("), cutBrackets(after, "(")];
  if (old === undefined || now === undefined) return false;
  const [given, wanted] = [splitOutside(old[1], ","), splitOutside(now[1], ",")];
  const isSame = old[0] === now[0] && old[2] === now[2];
  const keeps = given.every((parameter, index) => wanted[index] === parameter);
  return (
    isSame && keeps && wanted.slice(given.length).every((each) => /^(?:\w+\?:|\.{3})/.test(each))
  );
}

/** The same interface or class, with more members. */
function hasMore(before: string, after: string, isTaken: boolean): boolean {
  if (!/^(?:interface|class) /.test(before)) return false;
  const [old, now] = [cutBrackets(before, "{"), cutBrackets(after, "{")];
  if (old === undefined || now === undefined || old[0] !== now[0]) return false;
  const [had, has] = [splitOutside(old[1], ";"), splitOutside(now[1], ";")];
  const kept = new Set(has);
  const more = has.filter((member) => !had.includes(member));
  return had.every((member) => kept.has(member)) && (!isTaken || more.every(isOptional));
}

function isOptional(member: string): boolean {
  return /^(?:readonly )?(?:[\w$]+|"(?:\\.|[^"\\])*")\?/.test(member);
}
