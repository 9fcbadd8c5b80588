export interface components {
    schemas: {
        base: {
            base?: string;
        };
        /** @description What stands beside `anyOf` holds together with one of the branches. */
        search: {
            limit: number;
        } & ({
            name: string;
        } | {
            code: number;
        });
        with_all_of: components["schemas"]["base"] & ({
            a: string;
        } | {
            b: string;
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
