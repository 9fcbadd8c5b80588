/** Every schema of the description by its name. */
export type { UserList, Userlist } from "./schema.js";
