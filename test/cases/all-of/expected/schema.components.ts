export interface components {
    schemas: {
        named: {
            name: string;
        };
        aged: {
            age?: number;
        };
        /** @description Everything that a named and an aged thing has, and an address. */
        person: components["schemas"]["named"] & components["schemas"]["aged"] & {
            address: string;
        };
        beside: {
            id?: string;
        } & components["schemas"]["named"];
        one_part: components["schemas"]["named"];
        /** @description The part of the list that holds only `required` makes `age` required. */
        requires_more: components["schemas"]["aged"] & unknown;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
