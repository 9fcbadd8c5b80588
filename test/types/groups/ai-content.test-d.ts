import type {
  ContentImportSource,
  CreateContentImportSourceRequest,
  ErrorList,
  ExternalPage,
  UpdateExternalPageRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/ai-content";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createContentImportSource>["args"]>().toEqualTypeOf<{
  body: CreateContentImportSourceRequest;
}>();
expectTypeOf<
  Actual<typeof group.createContentImportSource>["data"]
>().toEqualTypeOf<ContentImportSource>();
expectTypeOf<Actual<typeof group.createContentImportSource>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.updateExternalPage>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body: UpdateExternalPageRequest;
}>();
expectTypeOf<Actual<typeof group.updateExternalPage>["data"]>().toEqualTypeOf<ExternalPage>();
expectTypeOf<Actual<typeof group.updateExternalPage>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.deleteContentImportSource>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
}>();
expectTypeOf<Actual<typeof group.deleteContentImportSource>["data"]>().toEqualTypeOf<undefined>();
expectTypeOf<Actual<typeof group.deleteContentImportSource>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
