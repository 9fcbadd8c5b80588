export interface components {
    schemas: {
        cat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "cat";
            lives?: number;
        };
        dog: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "dog";
            tricks?: string[];
        };
        pet: components["schemas"]["cat"] | components["schemas"]["dog"];
        mapped_pet: components["schemas"]["cat"] | components["schemas"]["dog"];
        id: string | number;
        inline: {
            either?: (string | components["schemas"]["cat"]) | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
