/** Files of the client's folder that a release writes, beside `package.json`. */
export const CHANGELOG = "CHANGELOG.md";
export const BUDGET = "budget.json";
