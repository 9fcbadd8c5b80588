export interface components {
    schemas: {
        event: {
            /** @constant */
            type: "created";
            at?: number;
        } | {
            /** @constant */
            type: "deleted";
            reason?: string;
        };
        /** @constant */
        version: 2;
        nothing: null;
        /** @constant */
        flag: false;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
