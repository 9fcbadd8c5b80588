import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { members } from "../../support/json-schema.js";

/** The revision that the contract was made from; it is no part of this repository. */
const upstream = new URL(
  "../../../../shared/spec/upstream/unstable-2026-04-10-40df073.yaml",
  import.meta.url,
);

/** Whether the revision is there; without it there are no examples. */
export const present = existsSync(upstream);

/** An operation as the revision has it. */
export interface UpstreamOperation {
  /** `POST /tags`. */
  readonly name: string;
  readonly requestBody: unknown;
  /** By status. */
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Every operation of the revision, in its order; references are resolved. */
export function upstreamOperations(): readonly UpstreamOperation[] {
  if (!present) return [];
  const document = load(readFileSync(upstream, "utf8"));
  return Object.entries(members(members(document).paths)).flatMap(([path, item]) =>
    Object.entries(members(item)).map(([method, operation]) => {
      const { requestBody, responses } = members(operation);
      const answers = Object.entries(members(responses));
      return {
        name: `${method.toUpperCase()} ${path}`,
        requestBody,
        responses: Object.fromEntries(answers.map(([key, it]) => [key, resolved(it, document)])),
      };
    }),
  );
}

function resolved(value: unknown, document: unknown): unknown {
  const { $ref } = members(value);
  if (typeof $ref !== "string") return value;
  return $ref
    .slice(2)
    .split("/")
    .reduce((at, key) => members(at)[key], document);
}

/** The named examples of a media type, whether under `examples` or under `example`. */
export function namedExamples(media: unknown): readonly [string, unknown][] {
  const { example, examples } = members(media);
  const many = Object.entries(members(examples));
  return [
    ...many.map(([name, value]): [string, unknown] => [name, members(value).value]),
    ...(example === undefined ? [] : [["example", example] as [string, unknown]]),
  ];
}
