import { createCaseClient } from "client";

export const nothing: Promise<undefined> = createCaseClient({}).things.listThings();
