export interface operations {
    getExport: {
        parameters: {
            query: {
                app_id: string;
            };
            header?: never;
            path: {
                job_identifier: string;
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
