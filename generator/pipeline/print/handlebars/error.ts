/** Where something stands in a template; lines count from 1, columns from 0, as Handlebars has it. */
export interface TemplatePlace {
  /** `client/operation`. */
  readonly template: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A mistake in a template, at its place. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly template: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  /**
   * @param about what was being rendered, from the outside in: `["group contacts"]`
   * @param before where what stands right before it comes from, if that is another template: a
   *   parser notices what is missing at what follows
   */
  constructor(
    { template, line, column }: TemplatePlace,
    readonly reason: string,
    readonly about: readonly string[] = [],
    readonly before?: TemplatePlace,
  ) {
    super(about.length === 0 ? reason : `${reason} (${about.join(", ")})`);
    this.template = template;
    this.line = line;
    this.column = column;
  }

  /** The same mistake, with what was being rendered around it. */
  within(outer: readonly string[]): TemplateError {
    return new TemplateError(this, this.reason, [...outer, ...this.about], this.before);
  }
}
