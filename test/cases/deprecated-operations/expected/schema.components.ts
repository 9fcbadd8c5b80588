export interface components {
    schemas: {
        /**
         * @deprecated
         * @description What there is.
         */
        thing: {
            /**
             * @deprecated
             * @description Its name.
             */
            name?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
