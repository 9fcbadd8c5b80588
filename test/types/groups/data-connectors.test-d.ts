import type {
  CreateDataConnectorRequest,
  DataConnector,
  DataConnectorDetail,
  DataConnectorExecutionResult,
  DataConnectorExecutionResultList,
  DataConnectorList,
  ErrorList,
  UpdateDataConnectorRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/data-connectors";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listDataConnectors>["args"]>().toEqualTypeOf<{
  query?: { per_page?: number; starting_after?: string };
}>();
expectTypeOf<Actual<typeof group.listDataConnectors>["data"]>().toEqualTypeOf<DataConnectorList>();
expectTypeOf<Actual<typeof group.listDataConnectors>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listDataConnectors>>().toEqualTypeOf<DataConnector>();

expectTypeOf<Actual<typeof group.createDataConnector>["args"]>().toEqualTypeOf<{
  body: CreateDataConnectorRequest;
}>();
expectTypeOf<
  Actual<typeof group.createDataConnector>["data"]
>().toEqualTypeOf<DataConnectorDetail>();
expectTypeOf<Actual<typeof group.createDataConnector>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.updateDataConnector>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body?: UpdateDataConnectorRequest;
}>();
expectTypeOf<
  Actual<typeof group.updateDataConnector>["data"]
>().toEqualTypeOf<DataConnectorDetail>();
expectTypeOf<Actual<typeof group.updateDataConnector>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  409: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<
  Actual<typeof group.listDataConnectorExecutionResults>["data"]
>().toEqualTypeOf<DataConnectorExecutionResultList>();
expectTypeOf<Actual<typeof group.listDataConnectorExecutionResults>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<
  Item<typeof group.listDataConnectorExecutionResults>
>().toEqualTypeOf<DataConnectorExecutionResult>();
