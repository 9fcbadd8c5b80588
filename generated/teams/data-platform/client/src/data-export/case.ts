/** Which names change in what the operations of the group are given and give. */
import * as $tables from "../case-tables.js";
import type { OperationCase } from "../case.js";

export const createDataExport: OperationCase = {
  args: $tables.createDataExportArgsCase,
  data: $tables.dataExportCase,
  errors: $tables.errorListCase,
};

export const getDataExport: OperationCase = {
  args: $tables.getDataExportArgsCase,
  data: $tables.dataExportCase,
  errors: $tables.errorListCase,
};

export const cancelDataExport: OperationCase = {
  args: $tables.cancelDataExportArgsCase,
  data: $tables.dataExportCase,
  errors: $tables.errorListCase,
};

export const downloadDataExport: OperationCase = {
  args: $tables.downloadDataExportArgsCase,
  errors: $tables.errorListCase,
};
