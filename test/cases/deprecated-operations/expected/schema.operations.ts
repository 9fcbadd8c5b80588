export interface operations {
    listThings: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer read.
                 */
                old?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Things. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["thing"];
                };
            };
        };
    };
}
