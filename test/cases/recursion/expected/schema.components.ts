export interface components {
    schemas: {
        tree: {
            parent?: components["schemas"]["tree"] | null;
            children: components["schemas"]["tree"][];
        };
        filter: {
            field: string;
            value: string;
        } | {
            /** @enum {string} */
            operator: "AND" | "OR";
            value: components["schemas"]["filter"][];
        };
        chicken: {
            laid?: components["schemas"]["egg"];
        };
        egg: {
            from?: components["schemas"]["chicken"];
        };
        dictionary: {
            [key: string]: components["schemas"]["dictionary"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
