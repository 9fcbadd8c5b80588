import { UsageError } from "../diagnostics/usage-error.js";
import type { TemplateError, TemplatePlace } from "../pipeline/print/handlebars/index.js";

/**
 * A mistake in a template is one of the user's, and said with its place. Between a default and a
 * template of the user's own, it is in their own.
 *
 * @param fileOf the file of a template, as the user knows it. Default: that of a default template.
 */
export function atItsPlace(error: TemplateError, fileOf = fileOfDefault): UsageError {
  const isOwn = ({ template }: TemplatePlace) => fileOf(template) !== fileOfDefault(template);
  const { before } = error;
  const place = before && isOwn(before) && !isOwn(error) ? before : error;
  return new UsageError(`${placeText(place, fileOf)}: ${error.message}`);
}

function fileOfDefault(template: string): string {
  return `templates/${template}.hbs`;
}

/** `templates/client/group.hbs:3:5`, columns from 1 as in other messages. */
function placeText(
  { template, line, column }: TemplatePlace,
  fileOf: (template: string) => string,
): string {
  const shownColumn = column === undefined ? undefined : column + 1;
  return [fileOf(template), line, shownColumn].filter((part) => part !== undefined).join(":");
}
