import type { ErrorList, Macro, MacroList } from "intercom-unstable";
import type * as group from "intercom-unstable/macros";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listMacros>["args"]>().toEqualTypeOf<{
  query?: { per_page?: number; starting_after?: string; updated_since?: number };
}>();
expectTypeOf<Actual<typeof group.listMacros>["data"]>().toEqualTypeOf<MacroList>();
expectTypeOf<Actual<typeof group.listMacros>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listMacros>>().toEqualTypeOf<Macro>();

expectTypeOf<Actual<typeof group.getMacro>["args"]>().toEqualTypeOf<{ path: { id: string } }>();
expectTypeOf<Actual<typeof group.getMacro>["data"]>().toEqualTypeOf<Macro>();
expectTypeOf<Actual<typeof group.getMacro>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
