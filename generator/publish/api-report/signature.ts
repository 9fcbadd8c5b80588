import { Node, type ParameterDeclaration } from "ts-morph";

/**
 * A declaration on one line, without body and comments: what a caller depends on.
 *
 * @param name the exported one, which may differ from the declared
 */
export function signatureOf(name: string, node: Node): string {
  if (Node.isFunctionDeclaration(node)) {
    return `function ${name}${typeParametersOf(node)}${callOf(node)}`;
  }
  if (Node.isVariableDeclaration(node)) return `const ${name}: ${typeTextOf(node)}`;
  if (Node.isTypeAliasDeclaration(node)) {
    return `type ${name}${typeParametersOf(node)} = ${oneLine(node.getTypeNodeOrThrow())}`;
  }
  if (Node.isInterfaceDeclaration(node)) {
    return `interface ${name}${typeParametersOf(node)}${heritageOf(node)} ${block(node.getMembers())}`;
  }
  if (Node.isClassDeclaration(node)) {
    return `class ${name}${typeParametersOf(node)}${heritageOf(node)} ${block(membersOf(node))}`;
  }
  return `${name}: ${node.getKindName()}`;
}

function block(members: readonly (Node | string)[]): string {
  const texts = members.map((member) => (typeof member === "string" ? member : oneLine(member)));
  return texts.length === 0 ? "{}" : `{ ${texts.map(withEnd).join(" ")} }`;
}

function withEnd(text: string): string {
  return text.endsWith(";") ? text : `${text};`;
}

/** What is public of a class. */
function membersOf(node: Node): string[] {
  if (!Node.isClassDeclaration(node)) return [];
  const isPublic = (member: Node) =>
    !(Node.isModifierable(member) && /\b(?:private|protected)\b/.test(modifiersOf(member))) &&
    !(Node.hasName(member) && member.getName().startsWith("#"));
  return node
    .getMembers()
    .filter(isPublic)
    .map((member) => {
      if (Node.isConstructorDeclaration(member))
        return `new${parametersOf(member.getParameters())}`;
      const start = `${modifiersOf(member)}${Node.hasName(member) ? member.getName() : ""}`;
      if (Node.isMethodDeclaration(member)) return `${start}${callOf(member)}`;
      if (Node.isPropertyDeclaration(member)) return `${start}: ${typeTextOf(member)}`;
      return oneLine(member);
    });
}

function modifiersOf(node: Node): string {
  const kept = Node.isModifierable(node)
    ? node.getModifiers().map((modifier) => modifier.getText())
    : [];
  return kept
    .filter((modifier) => modifier !== "override" && modifier !== "async")
    .map((modifier) => `${modifier} `)
    .join("");
}

type Callable = Node & {
  getParameters(): ParameterDeclaration[];
  getReturnTypeNode(): Node | undefined;
  getReturnType(): { getText(node: Node): string };
};

function callOf(node: Callable): string {
  const declared = node.getReturnTypeNode();
  const result = declared ? oneLine(declared) : inferred(node.getReturnType(), node);
  return `${parametersOf(node.getParameters())}: ${result}`;
}

/** Parameters without their defaults; a destructured one has no name that a caller could see. */
function parametersOf(parameters: readonly ParameterDeclaration[]): string {
  const texts = parameters.map((parameter) => {
    const pattern = parameter.getNameNode();
    const name = Node.isIdentifier(pattern) ? pattern.getText() : "options";
    const rest = parameter.isRestParameter() ? "..." : "";
    const optional = parameter.isOptional() && rest === "" ? "?" : "";
    const field = parameter.isParameterProperty() ? "readonly " : "";
    return `${field}${rest}${name}${optional}: ${typeTextOf(parameter)}`;
  });
  return `(${texts.join(", ")})`;
}

function typeTextOf(
  node: Node & { getTypeNode(): Node | undefined; getType(): { getText(node: Node): string } },
): string {
  const declared = node.getTypeNode();
  return declared ? oneLine(declared) : inferred(node.getType(), node);
}

/** Says where a type is from, which the source does not. */
function inferred(type: { getText(node: Node): string }, node: Node): string {
  return type.getText(node).replace(/import\("[^"]*"\)\./g, "");
}

function typeParametersOf(node: Node): string {
  const parameters = Node.isTypeParametered(node) ? node.getTypeParameters() : [];
  return parameters.length === 0 ? "" : `<${parameters.map(oneLine).join(", ")}>`;
}

function heritageOf(node: Node): string {
  if (!Node.isInterfaceDeclaration(node) && !Node.isClassDeclaration(node)) return "";
  return node
    .getHeritageClauses()
    .map((clause) => ` ${oneLine(clause)}`)
    .join("");
}

/** The text of a node without comments, and with one space where there is any. */
export function oneLine(node: Node): string {
  const comments = node
    .getDescendants()
    .flatMap((each) => [...each.getLeadingCommentRanges(), ...each.getTrailingCommentRanges()])
    .map((range) => [range.getPos(), range.getEnd()] as const);
  const start = node.getStart();
  const text = [...new Map(comments.map((range) => [range[0], range])).values()]
    .filter(([from]) => from >= start)
    .sort(([a], [b]) => b - a)
    .reduce(
      (rest, [from, to]) => rest.slice(0, from - start) + rest.slice(to - start),
      node.getText(),
    );
  return text.replace(/\s+/g, " ").replace(/ \./g, ".").replace(/^\| /, "").trim();
}
