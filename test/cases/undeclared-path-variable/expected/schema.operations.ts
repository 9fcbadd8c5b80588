export interface operations {
    getPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
