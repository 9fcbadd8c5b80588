export interface components {
    schemas: {
        string: string;
        any: {
            any?: components["schemas"]["any"];
        };
        default: {
            default?: string;
            class?: string;
            __proto__?: string;
            constructor?: string;
        };
        never: string;
        "2d": {
            "2d"?: string;
        };
        components: string;
        operations: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
