/** The schemas of Case 1. */

/** The schema `base`. */
export interface Base {
  base?: string;
}

/** What stands beside `anyOf` holds together with one of the branches. */
export type Search = (
    | {
        name: string;
      }
    | {
        code: number;
      }
) & {
  limit: number;
};

/** The schema `with_all_of`. */
export type WithAllOf = Base & (
    | {
        a: string;
      }
    | {
        b: string;
      }
);
