import type { Operation, Parameter } from "../../model/types.js";
import { type Code, code, join, json, literal, propertyKey } from "../code.js";
import { isJson, preferred, readingOf } from "./types.js";

/** The object literal from which the runtime makes an operation's request. */
export function descriptorOf(operation: Operation): Code {
  const members: [string, Code | undefined][] = [
    ["id", literal(operation.id ?? operation.name)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(operation.path)],
    ...readingMembers(operation),
    ["encode", encoderOf(operation)],
    ["query", queryOf(operation)],
    ["auth", operation.security?.length === 0 ? code`false` : undefined],
  ];
  const given = members.flatMap(([key, value]) =>
    value === undefined ? [] : [code`${propertyKey(key)}: ${value}`],
  );
  return code`{ ${join(given, ", ")} }`;
}

/** JSON answers are the default and go unsaid. */
function readingMembers({ responses }: Operation): [string, Code | undefined][] {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const content = preferred(success?.content ?? []);
  if (content === undefined || isJson(content.mediaType)) return [];
  return [
    ["accept", literal(content.mediaType)],
    ["as", literal(readingOf(content.mediaType))],
  ];
}

/** JSON bodies are the default and go unsaid. */
function encoderOf({ body }: Operation): Code | undefined {
  const mediaType = preferred(body?.content ?? [])?.mediaType;
  if (mediaType === undefined || isJson(mediaType)) return undefined;
  if (/^multipart\//i.test(mediaType)) return code`runtime.multipart`;
  if (/^application\/x-www-form-urlencoded/i.test(mediaType)) return code`runtime.formUrlEncoded`;
  return code`runtime.binary(${literal(mediaType)})`;
}

/** Query parameters whose style is not what the runtime does by default: `form`, exploded. */
function queryOf({ parameters }: Operation): Code | undefined {
  const styled = parameters.filter((parameter) => parameter.in === "query" && isStyled(parameter));
  if (styled.length === 0) return undefined;
  const members = styled.map(({ name, style, explode, allowReserved }) => {
    const options = { style, explode, ...(allowReserved && { allowReserved }) };
    return code`${propertyKey(name)}: ${json(options)}`;
  });
  return code`runtime.queryStyles({ ${join(members, ", ")} })`;
}

function isStyled({ style, explode, allowReserved }: Parameter): boolean {
  return style !== "form" || !explode || allowReserved;
}
