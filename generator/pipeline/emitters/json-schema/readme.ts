import type { Api } from "../../model/types.js";
import { firstSentence } from "../../print/text.js";
import { addressOf, markdownCell, markdownText } from "../docs/text/escape.js";
import { plainText } from "../docs/text/markdown.js";

/**
 * What is there, as a table.
 *
 * @param files of the types, by their keys
 */
export function readmeText({ info, types }: Api, files: ReadonlyMap<string, string>): string {
  const rows = types.map(({ key, name, docs }) => {
    const said = firstSentence(plainText(docs.description ?? docs.summary ?? ""));
    const link = `[${markdownCell(name)}](${addressOf(files.get(key) ?? "")})`;
    return `| ${link} | ${markdownText(said).replaceAll("|", "\\|")} |`;
  });
  return `# ${markdownText(info.title)}: schemas

[JSON Schema 2020-12](https://json-schema.org/draft/2020-12), a file a component, which refer to each
other by their names. \`index.json\` refers to all of them, under \`$defs\`.

| schema | |
| --- | --- |
${rows.join("\n")}
`;
}
