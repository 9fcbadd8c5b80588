export interface components {
    schemas: {
        /** @enum {string} */
        operator: "=" | "!=" | "~" | "!~" | ">" | "<" | "IN" | "^" | "$" | "\"";
        /** @enum {string} */
        odd: "" | " " | "a b" | "1" | "yes" | "null" | "*/" | "`${x}`";
        /** @enum {integer} */
        numbers: 0 | -1 | 10;
        /** @enum {number} */
        decimal: 0.5 | 1e+21;
        /** @enum {boolean} */
        flags: true;
        /** @enum {unknown} */
        mixed: "a" | 1 | true | null;
        /** @enum {string} */
        twice: "a" | "a" | "b";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
