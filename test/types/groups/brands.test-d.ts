import type { Brand, BrandList, ErrorList } from "intercom-unstable";
import type * as group from "intercom-unstable/brands";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.retrieveBrand>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.retrieveBrand>["data"]>().toEqualTypeOf<Brand>();
expectTypeOf<Actual<typeof group.retrieveBrand>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listBrands>["args"]>().toEqualTypeOf<Record<string, never>>();
expectTypeOf<Actual<typeof group.listBrands>["data"]>().toEqualTypeOf<BrandList>();
expectTypeOf<Actual<typeof group.listBrands>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
