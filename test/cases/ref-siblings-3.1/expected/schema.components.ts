export interface components {
    schemas: {
        animal: {
            name: string;
        };
        cat: components["schemas"]["animal"] & {
            lives: number;
        };
        /** @description An annotation changes nothing. */
        described: components["schemas"]["animal"];
        owner: {
            /**
             * @deprecated
             * @description No longer kept.
             */
            pet?: components["schemas"]["animal"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
