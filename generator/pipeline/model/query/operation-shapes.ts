import type { Operation, Shape } from "../types.js";

type Carrier = Pick<Operation, "parameters" | "body" | "responses">;

/** The shapes of all that an operation takes and gives, in document order. */
export function shapesOf({ parameters, body, responses }: Carrier): Shape[] {
  return [
    ...parameters.map(({ shape }) => shape),
    ...(body?.content ?? []).map(({ shape }) => shape),
    ...responses.flatMap(({ content, headers }) => [
      ...content.map(({ shape }) => shape),
      ...headers.map(({ shape }) => shape),
    ]),
  ];
}
