import type { TeamEmitter } from "intercom-codegen";
import { csvText } from "./csv.js";
import { COLUMNS, rowsOf } from "./rows.js";

/** `docs/fields.csv`: every field of every request and answer, one a row, for a spreadsheet. */
export const emitFields: TeamEmitter = ({ api }) => {
  const rows = rowsOf(api).map((row) => COLUMNS.map((column) => row[column]));
  return [{ path: "docs/fields.csv", content: csvText([COLUMNS, ...rows]) }];
};
