import { createCaseClient, type Thing } from "client";

export const made: Promise<Thing> = createCaseClient({}).things.createThing({ body: { id: "a" } });
