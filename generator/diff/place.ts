/**
 * A place as a caller writes it in TypeScript, from an exported type downwards:
 * `Contact.tags[].id`, `CreateContactErrors[404]`.
 */
export type Place = string;

/** A property of the value at a place. */
export function property(place: Place, name: string): Place {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
    ? `${place}.${name}`
    : `${place}[${JSON.stringify(name)}]`;
}

/** The items of the array at a place. */
export function items(place: Place): Place {
  return `${place}[]`;
}

/** The values under any name of the object at a place. */
export function values(place: Place): Place {
  return `${place}[string]`;
}

/** The item at one position of the tuple at a place. */
export function position(place: Place, index: number): Place {
  return `${place}[${index}]`;
}
