import ts from "typescript";
import type { OptionPath } from "./config-error.js";

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where an option stands in the text of a configuration file, or the innermost part that is found of
 * the way there.
 *
 * @param file its name, whose ending tells the language
 * @returns undefined where what the file exports cannot be read off it
 */
export function positionOf(file: string, text: string, option: OptionPath): Position | undefined {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const exported = exportOf(source);
  if (exported === undefined) return undefined;
  const offset = placeIn(exported, option, source).getStart(source);
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

/** `export default …`, `module.exports = …`, or what a JSON file holds. */
function exportOf(source: ts.SourceFile): ts.Expression | undefined {
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) return statement.expression;
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    if (source.fileName.endsWith(".json")) return expression;
    if (ts.isBinaryExpression(expression) && /\bexports$/.test(expression.left.getText(source))) {
      return expression.right;
    }
  }
  return undefined;
}

function placeIn(start: ts.Expression, option: OptionPath, source: ts.SourceFile): ts.Node {
  let place: ts.Node = start;
  let value: ts.Expression | undefined = start;
  for (const part of option) {
    const found = partOf(value && meaningOf(value, source), part);
    if (found === undefined) break;
    ({ place, value } = found);
  }
  return place;
}

interface Part {
  readonly place: ts.Node;
  readonly value?: ts.Expression | undefined;
}

function partOf(value: ts.Expression | undefined, part: string | number): Part | undefined {
  if (value === undefined) return undefined;
  if (ts.isArrayLiteralExpression(value)) {
    const item = value.elements[Number(part)];
    return item && { place: item, value: item };
  }
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const member = value.properties.findLast(({ name }) => name && nameOf(name) === String(part));
  if (member === undefined) return undefined;
  if (ts.isPropertyAssignment(member)) return { place: member, value: member.initializer };
  return {
    place: member,
    value: ts.isShorthandPropertyAssignment(member) ? member.name : undefined,
  };
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

/** What an expression stands for: what a call like `defineTeam(…)` is given, what a name is set to. */
function meaningOf(expression: ts.Expression, source: ts.SourceFile): ts.Expression {
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isAwaitExpression(expression)
  ) {
    return meaningOf(expression.expression, source);
  }
  if (ts.isCallExpression(expression)) {
    const [first] = expression.arguments;
    return first === undefined ? expression : meaningOf(first, source);
  }
  if (ts.isArrowFunction(expression) && !ts.isBlock(expression.body)) {
    return meaningOf(expression.body, source);
  }
  if (!ts.isIdentifier(expression)) return expression;
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => ts.isIdentifier(name) && name.text === expression.text);
  return declared?.initializer === undefined ? expression : meaningOf(declared.initializer, source);
}
