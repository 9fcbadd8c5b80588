import type { Api, Group, Operation } from "../../../model/types.js";
import { curlSample } from "./curl.js";
import { csharp } from "./languages/csharp.js";
import { go } from "./languages/go.js";
import { java } from "./languages/java.js";
import { node } from "./languages/node.js";
import { php } from "./languages/php.js";
import { python } from "./languages/python.js";
import { r } from "./languages/r.js";
import { ruby } from "./languages/ruby.js";
import { type RequestExample, sampleRequest } from "./request.js";
import { snippet } from "./snippet.js";
import type { Sample, SampleRequest } from "./types.js";
import { typescriptSample } from "./typescript.js";

export { type RequestExample, sampleRequest } from "./request.js";
export type { Sample, SampleId, SampleRequest, ServerChoice } from "./types.js";

/**
 * One request in ten languages, our own client first.
 *
 * @returns programs that send exactly this request, whatever texts are in it, to its first server
 */
export function samplesOf(request: SampleRequest): Sample[] {
  const languages = [node, ruby, php, python, java, go, csharp, r];
  return [
    typescriptSample(request),
    curlSample(request),
    ...languages.map((language) => snippet(language, request)),
  ];
}

/** The samples of one operation, called with an example of its arguments. */
export function samplesOfOperation(
  operation: Operation,
  group: Pick<Group, "name">,
  example: RequestExample,
  api: Api,
): Sample[] {
  return samplesOf(sampleRequest(operation, group, example, api));
}
