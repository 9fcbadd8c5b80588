/** Every schema of the description by its name. */
export type { UserList, UserList_user_list } from "./schema.js";
