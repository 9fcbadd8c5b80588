/**
 * One document that holds several copies of another, with nothing in common between them: each
 * copy after the first has its own paths, operation ids, tags and components.
 *
 * @param {object} document with all references inside it
 * @param {number} count at least 1
 */
export function copies(document, count) {
  const all = Array.from({ length: count }, (_, index) => renamed(document, index));
  const merged = (pick) => Object.assign({}, ...all.map(pick));
  const kinds = Object.keys(document.components);
  return {
    ...document,
    tags: all.flatMap(({ tags }) => tags),
    paths: merged(({ paths }) => paths),
    components: Object.fromEntries(
      kinds.map((kind) => [kind, merged(({ components }) => components[kind])]),
    ),
  };
}

/** The copy with this index; the first keeps its names. */
function renamed(document, index) {
  if (index === 0) return document;
  const { paths, tags, components } = walk(document, index);
  return {
    tags: tags.map((tag) => ({ ...tag, name: tagName(tag.name, index) })),
    paths: keysMapped(paths, (path) => `/copy${index}${path}`),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, map]) => [
        kind,
        kind === "securitySchemes" ? map : keysMapped(map, (name) => `${name}_copy${index}`),
      ]),
    ),
  };
}

/** Renames what refers to a component, and the ids and tags of operations. */
function walk(value, index, key) {
  if (Array.isArray(value)) return value.map((item) => walk(item, index));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, child]) => [name, walk(child, index, name)]);
    const result = Object.fromEntries(entries);
    return isOperation(value)
      ? { ...result, tags: value.tags.map((tag) => tagName(tag, index)) }
      : result;
  }
  if (typeof value !== "string") return value;
  if (key === "operationId") return `${value}Copy${index}`;
  return value.startsWith("#/components/") ? `${value}_copy${index}` : value;
}

function isOperation(value) {
  return typeof value.responses === "object" && Array.isArray(value.tags);
}

function tagName(tag, index) {
  return `${tag} Copy ${index}`;
}

function keysMapped(map, rename) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [rename(key), value]));
}
