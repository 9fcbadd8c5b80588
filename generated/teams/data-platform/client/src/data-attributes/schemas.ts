/** Schemas of what the operations of the group are given, with names in camelCase. */
import { z } from "zod";
import * as named from "../named-schemas.js";
import * as tools from "../schema-tools.js";
import type {
  CreateDataAttributeArgs,
  LisDataAttributesArgs,
  UpdateDataAttributeArgs,
} from "./index.js";

/** `query` of {@link LisDataAttributesArgs}. */
export const lisDataAttributesQuery: z.ZodType<Exclude<LisDataAttributesArgs["query"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({
      model: z.literal(["contact", "company", "conversation"]).optional(),
      includeArchived: z.boolean().optional(),
    })
  );

/** `body` of {@link CreateDataAttributeArgs}. */
export const createDataAttributeBody: z.ZodType<
  Exclude<CreateDataAttributeArgs["body"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => named.CreateDataAttributeRequest);

/** `path` of {@link UpdateDataAttributeArgs}. */
export const updateDataAttributePath: z.ZodType<
  Exclude<UpdateDataAttributeArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: tools.integer() }));

/** `body` of {@link UpdateDataAttributeArgs}. */
export const updateDataAttributeBody: z.ZodType<
  Exclude<UpdateDataAttributeArgs["body"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => named.UpdateDataAttributeRequest);
