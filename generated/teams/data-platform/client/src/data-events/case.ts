/** Which names change in what the operations of the group are given and give. */
import * as $tables from "../case-tables.js";
import type { OperationCase } from "../case.js";

export const createDataEvent: OperationCase = {
  args: $tables.createDataEventArgsCase,
  errors: $tables.errorListCase,
};

export const lisDataEvents: OperationCase = {
  args: $tables.lisDataEventsArgsCase,
  data: $tables.lisDataEventsDataCase,
  errors: $tables.errorListCase,
};

export const dataEventSummaries: OperationCase = {
  args: $tables.dataEventSummariesArgsCase,
  errors: $tables.errorListCase,
};
