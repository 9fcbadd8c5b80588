export interface components {
    schemas: {
        maybe: string | null;
        scalar: string | number | boolean;
        list: string[] | null;
        point: [
            number,
            number
        ];
        thing: {
            id: string;
            parent?: components["schemas"]["thing"] | null;
            anything?: unknown;
            nothing?: never;
            map?: {
                [key: string]: number | null;
            };
            /** @enum {string|null} */
            level?: "low" | "high" | null;
        } | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
