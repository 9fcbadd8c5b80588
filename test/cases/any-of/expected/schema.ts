/** The schemas of Case 1. */

/** The schema `email`. */
export interface Email {
  email: string;
}

/** The schema `phone`. */
export interface Phone {
  phone: string;
}

/** The schema `channel`. */
export type Channel = Email | Phone;

/** The schema `list`. */
export type List = (string | number)[];
