export interface components {
    schemas: {
        Vehicle: {
            wheels: number;
        } & (components["schemas"]["Car"] | components["schemas"]["Van"]);
        Car: {
            wheels: number;
        } & {
            /** @enum {string} */
            kind?: "Car";
            seats?: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Car";
        };
        Bus: {
            wheels: number;
        } & {
            kind?: string;
        };
        Van: components["schemas"]["Bus"] & {
            load?: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Van";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
