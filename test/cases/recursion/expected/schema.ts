/** The schemas of Case 1. */

/** The schema `tree`. */
export interface Tree {
  parent?: Tree | null;
  children: Tree[];
}

/** The schema `filter`. */
export type Filter =
  | {
      field: string;
      value: string;
    }
  | {
      operator: "AND" | "OR";
      value: Filter[];
    };

/** The schema `chicken`. */
export interface Chicken {
  laid?: Egg;
}

/** The schema `egg`. */
export interface Egg {
  from?: Chicken;
}

/** The schema `dictionary`. */
export interface Dictionary {
  [key: string]: Dictionary;
}
