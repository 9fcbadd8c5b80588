import type {
  DocsGroupView,
  DocsOperationView,
  FieldView,
  ResponseView,
  SchemaView,
  TypePageView,
  VariantView,
} from "../view/index.js";

/** A place that has an address of its own on its page. */
type Anchored<View> = View & { readonly anchor: string };

/** Gives an address out: what is wanted, or something close to it where that is taken. */
type Take = (wanted: string) => string;

/**
 * A page in which every field and answer has an address, made of the names on the way to it:
 * `createContact.body.custom_attributes`, `createContact.409`. It stays what it is for as long as
 * those names do, wherever the place moves on the page.
 */
export function withAnchors(group: DocsGroupView): DocsGroupView {
  const take = taker(group.operations.map(({ name }) => name));
  return {
    ...group,
    operations: group.operations.map((operation) => operationWith(operation, take)),
  };
}

/** The same for the page of a type: `Contact.location.country`. */
export function withFieldAnchors(type: TypePageView): TypePageView {
  return { ...type, schema: schemaWith(type.schema, type.name, taker([])) };
}

function taker(names: readonly string[]): Take {
  const taken = new Set(names);
  return (wanted) => {
    let anchor = wanted;
    for (let count = 2; taken.has(anchor); count++) anchor = `${wanted}~${count}`;
    taken.add(anchor);
    return anchor;
  };
}

function operationWith(operation: DocsOperationView, take: Take): DocsOperationView {
  const { name, parameters, body, responses } = operation;
  return {
    ...operation,
    parameters: parameters.map((part) => ({
      ...part,
      fields: fieldsWith(part.fields, `${name}.${part.place}`, take),
    })),
    ...(body && {
      body: { ...body, contents: contentsWith(body.contents, `${name}.body`, take) },
    }),
    responses: responses.map((response) => responseWith(response, name, take)),
  };
}

function responseWith(
  response: ResponseView,
  operation: string,
  take: Take,
): Anchored<ResponseView> {
  const anchor = take(`${operation}.${response.status}`);
  return { ...response, anchor, contents: contentsWith(response.contents, anchor, take) };
}

function contentsWith<Content extends { readonly schema: SchemaView }>(
  contents: readonly Content[],
  place: string,
  take: Take,
): Content[] {
  return contents.map((content) => ({
    ...content,
    schema: schemaWith(content.schema, place, take),
  }));
}

function schemaWith<Schema extends SchemaView>(schema: Schema, place: string, take: Take): Schema {
  const fields = fieldsWith(schema.fields, place, take);
  return { ...schema, fields, variants: variantsWith(schema.variants, place, take) };
}

function fieldsWith(
  fields: readonly FieldView[],
  place: string,
  take: Take,
): Anchored<FieldView>[] {
  return fields.map((field) => {
    const anchor = take(`${place}.${field.name}`);
    return { ...schemaWith(field, anchor, take), anchor };
  });
}

function variantsWith(variants: readonly VariantView[], place: string, take: Take): VariantView[] {
  return variants.map((variant) => ({
    ...variant,
    schema: schemaWith(variant.schema, `${place}.${variant.title}`, take),
  }));
}
