/** Which names change in what the operations of the group are given and give. */
import * as $tables from "../case-tables.js";
import type { OperationCase } from "../case.js";

export const lisDataAttributes: OperationCase = {
  args: $tables.lisDataAttributesArgsCase,
  data: $tables.dataAttributeListCase,
  errors: $tables.errorListCase,
};

export const createDataAttribute: OperationCase = {
  args: $tables.createDataAttributeArgsCase,
  data: $tables.dataAttributeCase,
  errors: $tables.errorListCase,
};

export const updateDataAttribute: OperationCase = {
  args: $tables.updateDataAttributeArgsCase,
  data: $tables.dataAttributeCase,
  errors: $tables.errorListCase,
};
