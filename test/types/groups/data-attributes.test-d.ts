import type {
  CreateDataAttributeRequest,
  DataAttribute,
  DataAttributeList,
  ErrorList,
  UpdateDataAttributeRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/data-attributes";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createDataAttribute>["args"]>().toEqualTypeOf<{
  body: CreateDataAttributeRequest;
}>();
expectTypeOf<Actual<typeof group.createDataAttribute>["data"]>().toEqualTypeOf<DataAttribute>();
expectTypeOf<Actual<typeof group.createDataAttribute>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.updateDataAttribute>["args"]>().toEqualTypeOf<{
  path: { id: number };
  body?: UpdateDataAttributeRequest;
}>();
expectTypeOf<Actual<typeof group.updateDataAttribute>["data"]>().toEqualTypeOf<DataAttribute>();
expectTypeOf<Actual<typeof group.updateDataAttribute>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.lisDataAttributes>["args"]>().toEqualTypeOf<{
  query?: { model?: "contact" | "company" | "conversation"; include_archived?: boolean };
}>();
expectTypeOf<Actual<typeof group.lisDataAttributes>["data"]>().toEqualTypeOf<DataAttributeList>();
expectTypeOf<Actual<typeof group.lisDataAttributes>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
