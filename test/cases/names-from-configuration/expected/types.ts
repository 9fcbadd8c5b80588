/** Every schema of the description by its name. */
export type { UserList, UserNames } from "./schema.js";
