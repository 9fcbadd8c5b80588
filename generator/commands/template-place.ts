import type { TemplateError, TemplatePlace } from "../emit/templates/index.js";
import { UsageError } from "../io/errors.js";

/**
 * A mistake in a template is one of the user's, and said with its place.
 *
 * @param fileOf the file of a template, as the user knows it. Default: that of a default template.
 */
export function atItsPlace(
  error: TemplateError,
  fileOf: (template: string) => string = (template) => `templates/${template}.hbs`,
): UsageError {
  return new UsageError(`${placeText(error, fileOf)}: ${error.message}`);
}

/** `templates/client/group.hbs:3:5`, columns from 1 as in other messages. */
export function placeText(
  { template, line, column }: TemplatePlace,
  fileOf: (template: string) => string,
): string {
  const shownColumn = column === undefined ? undefined : column + 1;
  return [fileOf(template), line, shownColumn].filter((part) => part !== undefined).join(":");
}
