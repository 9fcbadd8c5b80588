/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `userlist`. */
export type Userlist = components["schemas"]["userlist"];

/** The schema `userList`. */
export type UserList = components["schemas"]["userList"];
