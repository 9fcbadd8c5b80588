import { createCaseClient, type UserList, type UserNames } from "client";

const client = createCaseClient({});
export const names: Promise<UserNames> = client.things.listAllThings();
export const list: Promise<UserList> = client.things.listThings();
export const nothing: Promise<undefined> = client.things.forgetThings();
