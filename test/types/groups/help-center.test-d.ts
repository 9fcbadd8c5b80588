import type {
  Collection,
  CreateCollectionRequest,
  ErrorList,
  HelpCenter,
  UpdateCollectionRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/help-center";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createCollection>["args"]>().toEqualTypeOf<{
  body: CreateCollectionRequest;
}>();
expectTypeOf<Actual<typeof group.createCollection>["data"]>().toEqualTypeOf<Collection>();
expectTypeOf<Actual<typeof group.createCollection>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.updateCollection>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
  body?: UpdateCollectionRequest;
}>();
expectTypeOf<Actual<typeof group.updateCollection>["data"]>().toEqualTypeOf<Collection>();
expectTypeOf<Actual<typeof group.updateCollection>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.retrieveHelpCenter>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
}>();
expectTypeOf<Actual<typeof group.retrieveHelpCenter>["data"]>().toEqualTypeOf<HelpCenter>();
expectTypeOf<Actual<typeof group.retrieveHelpCenter>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
