import type { DeletedFolderObject, ErrorList, Folder } from "intercom-unstable";
import type * as group from "intercom-unstable/folders";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listFolders>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number; parent_folder_id?: number };
}>();
expectTypeOf<Actual<typeof group.listFolders>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listFolders>>().toEqualTypeOf<Folder>();

expectTypeOf<Actual<typeof group.deleteFolder>["args"]>().toEqualTypeOf<{ path: { id: number } }>();
expectTypeOf<Actual<typeof group.deleteFolder>["data"]>().toEqualTypeOf<DeletedFolderObject>();
expectTypeOf<Actual<typeof group.deleteFolder>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.retrieveFolder>["args"]>().toEqualTypeOf<{
  path: { id: number };
}>();
expectTypeOf<Actual<typeof group.retrieveFolder>["data"]>().toEqualTypeOf<Folder>();
expectTypeOf<Actual<typeof group.retrieveFolder>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
