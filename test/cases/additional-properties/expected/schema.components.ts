export interface components {
    schemas: {
        strings: {
            [key: string]: string;
        };
        anything: {
            [key: string]: unknown;
        };
        bare: Record<string, unknown>;
        closed: {
            id?: string;
        };
        both: {
            id: string;
            age?: number;
        } & {
            [key: string]: string;
        };
        required_only: Record<string, unknown>;
        untyped: unknown;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
