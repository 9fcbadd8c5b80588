/** What a `format` demands of texts; `int32` and `int64`, of numbers. */
export interface Format {
  readonly name: string;
  /** Whether the format holds; it does for values of other types. */
  test(value: unknown): boolean;
}

/*
 * Each takes at least what its specification takes, and a little more where servers do: a validator
 * that turns away what the API accepts is worse than none.
 */

/** RFC 5321, 4.1.2: something on each side of an `@`; only a quoted local part holds spaces or `@`. */
export const email = /* @__PURE__ */ format("email", /^(?:[^\s@]+|".+")@[^\s@]+$/s);

/** RFC 3986, 3: a scheme and what it says, without spaces. Letters beyond ASCII pass (RFC 3987). */
export const uri = /* @__PURE__ */ format("uri", /^[a-z][a-z\d+.-]*:\S*$/i);

/** RFC 9562, 4: of any version. */
export const uuid = /* @__PURE__ */ format("uuid", /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i);

/** RFC 3339, 5.6: `full-date`, a day that the calendar has. */
export const date = /* @__PURE__ */ format("date", { test: isDate });

/** RFC 3339, 5.6: `full-time`. */
export const time = /* @__PURE__ */ format(
  "time",
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i,
);

/** RFC 3339, 5.6: `date-time`, with a `T` or a space in the middle. */
export const dateTime = /* @__PURE__ */ format("date-time", {
  test: (text) =>
    isDate(text.slice(0, 10)) && /^[t ]/i.test(text.slice(10)) && time.test(text.slice(11)),
});

/** RFC 2673, 3.2: four numbers. */
export const ipv4 = /* @__PURE__ */ format(
  "ipv4",
  /^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/,
);

export const int32 = /* @__PURE__ */ range("int32", -(2 ** 31), 2 ** 31 - 1);

/** Numbers beyond 2^53 have lost digits already, and pass. */
export const int64 = /* @__PURE__ */ range("int64", -(2 ** 63), 2 ** 63);

function format(name: string, pattern: { test(text: string): boolean }): Format {
  return { name, test: (value) => typeof value !== "string" || pattern.test(value) };
}

function range(name: string, least: number, most: number): Format {
  return {
    name,
    test: (value) => typeof value !== "number" || (value >= least && value <= most),
  };
}

function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  // The day 0 of the next month is the last one of this; a year below 100 needs the setter.
  const last = new Date(0).setUTCFullYear(year, month, 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(last).getUTCDate();
}
