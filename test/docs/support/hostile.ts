import type { RequestExample } from "../../../generator/pipeline/emitters/docs/samples/index.js";
import type { Api } from "../../../generator/pipeline/model/types.js";
import { modelOf } from "./sampled.js";

/** What means something to a shell or in the literals of any of the ten languages, in one line. */
export const LINE = [
  `' '' ''' \\' '\\'' " "" """ """" \\" \` \\\` \`\`\` \\ \\\\ \\n \\u0022 \\u{22} \\x22 \\0 \\`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what some languages would evaluate
  "$(touch pwned) `touch pwned` ${touch} {$touch} $touch #{touch} #$touch #@touch %s %d %{touch} {touch}",
  "<?php ?> </script> <!-- --> */ // # -- ; & | && || ! !! ~ * ? [x] {a,b} ] ) } > < >> << : true, : null, @file",
  "\"hole-body\" 'hole-value-0' hole-name-1 https://sample.invalid/hole-in-place-of-the-url-of-the-request",
  'r"(x)" R"---(x)---" @"x" $"x" b"x" f"{x}" <<~JSON <<EOF',
].join(" ");

/** The same with line breaks and characters that few see, none of which ends a program. */
export const TEXT = `${LINE}\r\n\nJSON\n  JSON\nEOF\n"""\n\t\u0001\b\f\u000b\u001b\u007f\u0085\u2028\u2029\u202e\ufeff é 漢 🙂 ${LINE}`;

/** Not a harmless character more than the hostile request has. */
export const HARMLESS = "harmless";

/** A description with hostile names in every place that reaches a sample, or with harmless ones. */
export function apiWith(text: string, line: string): Api {
  const header = (name: string) => ({ name, in: "header", schema: { type: "string" } });
  const document = {
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    servers: [
      {
        url: `https://api.example.com/${encodeURIComponent(line).replace(/%(2[4789]|60)/g, decodeURIComponent)}`,
      },
    ],
    paths: {
      [`/things${line === HARMLESS ? "" : "/'$(touch pwned)`touch pwned`"}/{id}`]: {
        post: {
          operationId: "create",
          tags: ["Things"],
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            { name: "q", in: "query", allowReserved: true, schema: { type: "string" } },
            header("X-Plain"),
            header(line === HARMLESS ? "X-Odd" : "X'`$!#|Odd"),
            header('X"Bad\r\nHeader: 1'),
          ],
          requestBody: { required: true, content: { "application/json": { schema: {} } } },
          responses: { "204": { description: "Done." } },
        },
        put: {
          operationId: "replace",
          tags: ["Things"],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          requestBody: {
            required: true,
            content: { "text/plain": { schema: { type: "string" } } },
          },
          responses: { "204": { description: "Done." } },
        },
        patch: {
          operationId: "change",
          tags: ["Things"],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: { type: "object", properties: { [text]: {}, note: {} } },
              },
            },
          },
          responses: { "204": { description: "Done." } },
        },
      },
    },
  };
  return modelOf({ file: "openapi.json", text: JSON.stringify(document) });
}

export function examplesWith(text: string, line: string): Record<string, RequestExample> {
  const value = { [text]: [text, { [text]: text, none: null, yes: true, no: {} }], list: [] };
  const odd = line === HARMLESS ? "X-Odd" : "X'`$!#|Odd";
  return {
    create: {
      path: { id: text },
      query: { q: text },
      headers: { "X-Plain": line, [odd]: line, 'X"Bad\r\nHeader: 1': text },
      body: value,
    },
    replace: { path: { id: text }, body: text },
    change: { path: { id: text }, body: { [line]: text, note: value } },
  };
}
