/** What TypeScript knows of names in camelCase; `case.test.ts` has the same at run time. */
import { expectTypeOf } from "vitest";
import type { z } from "zod";
import type { Camelized } from "../../../generated/teams/data-platform/client/src/case.js";
import type * as companies from "../../../generated/teams/data-platform/client/src/companies/index.js";
import type * as companySchemas from "../../../generated/teams/data-platform/client/src/companies/schemas.js";
import type * as events from "../../../generated/teams/data-platform/client/src/data-events/index.js";
import type * as eventSchemas from "../../../generated/teams/data-platform/client/src/data-events/schemas.js";
import type * as exports from "../../../generated/teams/data-platform/client/src/data-export/index.js";
import type {
  Company,
  ErrorList,
} from "../../../generated/teams/data-platform/client/src/types.js";

// Names, as `camelKey` makes them.
expectTypeOf<
  keyof Camelized<{
    a_b_c: 1;
    line_1: 1;
    _id: 1;
    __proto__: 1;
    a__b: 1;
    b_: 1;
    X_y: 1;
    "x-y_z": 1;
  }>
>().toEqualTypeOf<"aBC" | "line_1" | "_id" | "__proto__" | "a__b" | "b_" | "X_y" | "x-yZ">();

// Two names do not become one.
expectTypeOf<Camelized<{ foo_bar: 1; fooBar: 2 }>>().toEqualTypeOf<{ foo_bar: 1; fooBar: 2 }>();

// Modifiers, arrays, tuples, unions, null.
expectTypeOf<
  Camelized<{ readonly a_b?: readonly { c_d: string | null }[] | null; e_f: [{ g_h: 1 }, 2] }>
>().toEqualTypeOf<{
  readonly aB?: readonly { cD: string | null }[] | null;
  eF: [{ gH: 1 }, 2];
}>();

// Keys of an index signature are data; what is under them is not, if it is declared.
expectTypeOf<Camelized<{ [key: string]: { a_b: 1 } }>>().toEqualTypeOf<{
  [key: string]: { aB: 1 };
}>();
expectTypeOf<Camelized<{ a_b: 1 } & { [key: string]: unknown }>>().toEqualTypeOf<{
  [key: string]: unknown;
  aB: 1;
}>();
expectTypeOf<Camelized<Record<string, never>>>().toEqualTypeOf<Record<string, never>>();

// What has no names.
expectTypeOf<Camelized<unknown>>().toBeUnknown();
expectTypeOf<Camelized<Blob>>().toEqualTypeOf<Blob>();
expectTypeOf<Camelized<undefined>>().toBeUndefined();

// Recursion.
interface Tree {
  sub_trees?: Tree[];
}
expectTypeOf<NonNullable<Camelized<Tree>["subTrees"]>[number]>().toEqualTypeOf<Camelized<Tree>>();

// Twice is once.
expectTypeOf<Camelized<Company>>().toEqualTypeOf<Company>();

// The client.
expectTypeOf<Company["customAttributes"]>().toEqualTypeOf<
  { [key: string]: string | number | boolean } | undefined
>();
expectTypeOf<Company["userCount"]>().toEqualTypeOf<number>();
expectTypeOf<Company>().not.toHaveProperty("user_count");
expectTypeOf<ErrorList["requestId"]>().toEqualTypeOf<string | null | undefined>();

expectTypeOf<companies.RetrieveCompanyArgs>().toEqualTypeOf<{
  query?: {
    name?: string;
    companyId?: string;
    tagId?: string;
    segmentId?: string;
    page?: number;
    perPage?: number;
  };
}>();
expectTypeOf<companies.DetachContactFromACompanyArgs>().toEqualTypeOf<{
  path: { contactId: string; id: string };
}>();
expectTypeOf<exports.GetDataExportArgs>().toEqualTypeOf<{ path: { jobIdentifier: string } }>();
expectTypeOf<exports.CreateDataExportArgs>().toEqualTypeOf<{
  body: { createdAtAfter: number; createdAtBefore: number };
}>();

type Items = ReturnType<typeof companies.scrollOverAllCompanies.items>;
expectTypeOf<Items>().toEqualTypeOf<AsyncGenerator<Company, void, undefined>>();
type Pages = ReturnType<typeof companies.listAllCompanies.pages>;
expectTypeOf<Pages>().toExtend<AsyncGenerator<{ totalCount?: number; data?: Company[] }>>();

type Failed = Extract<
  Awaited<ReturnType<ReturnType<typeof companies.retrieveACompanyById>["result"]>>,
  { status: 404 }
>;
expectTypeOf<Failed["error"]["body"]>().toEqualTypeOf<ErrorList>();

// Schemas take what the client takes, and give it.
expectTypeOf<z.output<typeof eventSchemas.createDataEventBody>>().toEqualTypeOf<
  events.CreateDataEventArgs["body"]
>();
expectTypeOf<z.output<typeof companySchemas.retrieveCompanyQuery>>().toEqualTypeOf<
  NonNullable<companies.RetrieveCompanyArgs["query"]>
>();
