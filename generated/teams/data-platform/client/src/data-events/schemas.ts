/** Schemas of what the operations of the group are given, with names in camelCase. */
import { z } from "zod";
import * as named from "../named-schemas.js";
import * as tools from "../schema-tools.js";
import type { CreateDataEventArgs, DataEventSummariesArgs, LisDataEventsArgs } from "./index.js";

/** `body` of {@link CreateDataEventArgs}. */
export const createDataEventBody: z.ZodType<Exclude<CreateDataEventArgs["body"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => named.CreateDataEventRequest);

/** `query` of {@link LisDataEventsArgs}. */
export const lisDataEventsQuery: z.ZodType<Exclude<LisDataEventsArgs["query"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({
      filter: tools.all(
        z.record(z.string(), z.unknown()),
        z.xor([
          tools.where(tools.isObject, z.strictObject({ userId: z.string() })),
          tools.where(tools.isObject, z.strictObject({ intercomUserId: z.string() })),
          tools.where(tools.isObject, z.strictObject({ email: z.string() })),
        ]),
      ),
      type: z.string(),
      summary: z.boolean().optional(),
      perPage: tools.integer().optional(),
    })
  );

/** `body` of {@link DataEventSummariesArgs}. */
export const dataEventSummariesBody: z.ZodType<Exclude<DataEventSummariesArgs["body"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => named.CreateDataEventSummariesRequest);
