export interface components {
    schemas: {
        /** @description One of the three identifies the contact. */
        create_contact: {
            email?: string;
            external_id?: string;
            role?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
