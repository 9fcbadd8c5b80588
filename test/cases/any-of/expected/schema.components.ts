export interface components {
    schemas: {
        email: {
            email: string;
        };
        phone: {
            phone: string;
        };
        channel: components["schemas"]["email"] | components["schemas"]["phone"];
        list: (string | number)[];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
