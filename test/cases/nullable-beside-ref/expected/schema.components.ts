export interface components {
    schemas: {
        team: {
            name?: string;
        };
        member: {
            team: components["schemas"]["team"] | null;
            /** @description Null before. */
            former?: components["schemas"]["team"] | null;
            /** @description No part of the type. */
            plain?: components["schemas"]["team"];
            teams?: (components["schemas"]["team"] | null)[];
            wrapped?: components["schemas"]["team"] | null;
            untyped?: unknown;
            /** @enum {string|null} */
            color: "red" | null;
            /** @enum {string|null} */
            open?: "red" | "green" | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
