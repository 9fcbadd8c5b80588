/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `user_list`. */
export type UserList_user_list = components["schemas"]["user_list"];

/** The schema `UserList`. */
export type UserList = components["schemas"]["UserList"];
