/** Schemas of the types that requests refer to, with names in camelCase. */
import { z } from "zod";
import * as tools from "./schema-tools.js";
import type * as types from "./types.js";

/**
 * What to create or update a company from. Attributes of your own go into `custom_attributes`;
 * other names are refused.
 */
export const CreateOrUpdateCompanyRequest: z.ZodType<types.CreateOrUpdateCompanyRequest> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.strictObject({
      name: z.string().optional(),
      companyId: z.string().optional(),
      plan: z.string().optional(),
      size: tools.integer().optional(),
      website: z.string().optional(),
      industry: z.string().optional(),
      customAttributes: z.record(
        z.string(),
        z.union([z.string().nullable(), z.number(), z.boolean()]),
      ).optional(),
      remoteCreatedAt: tools.integer().optional(),
      monthlySpend: tools.integer().optional(),
      updateLastRequestAt: z.boolean().optional(),
    })
  );

/** What to create a custom attribute from. */
export const CreateDataAttributeRequest: z.ZodType<types.CreateDataAttributeRequest> =
  /* @__PURE__ */ tools.schemaOf(() =>
    tools.all(
      z.looseObject({
        name: z.string().regex(new RegExp("^[^!@]*$", "u")),
        model: z.literal(["contact", "company"]),
        description: z.string().optional(),
        messengerWritable: z.boolean().optional(),
        dataType: tools.present(),
      }),
      z.xor([
        tools.where(
          tools.isObject,
          z.looseObject({
            dataType: z.literal("options"),
            options: z.array(z.looseObject({ value: z.string().optional() })),
          }),
        ),
        tools.where(
          tools.isObject,
          z.looseObject({
            dataType: z.literal(["string", "integer", "float", "boolean", "datetime", "date"]),
          }),
        ),
      ]),
    )
  );

/** What to change about a custom attribute. */
export const UpdateDataAttributeRequest: z.ZodType<types.UpdateDataAttributeRequest> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({
      archived: z.boolean().optional(),
      description: z.string().optional(),
      messengerWritable: z.boolean().optional(),
      options: z.array(z.looseObject({ value: z.string().optional() })).optional(),
    })
  );

/** Something that a contact did: what, when and who. */
export const CreateDataEventRequest: z.ZodType<types.CreateDataEventRequest> = /* @__PURE__ */ tools
  .schemaOf(() =>
    tools.all(
      z.looseObject({
        eventName: z.string(),
        createdAt: tools.integer(),
        userId: z.string().optional(),
        id: z.string().optional(),
        email: z.string().optional(),
        metadata: z.record(z.string(), z.unknown()).optional(),
      }),
      z.union([
        tools.where(
          tools.isObject,
          z.looseObject({
            eventName: tools.present(),
            createdAt: tools.present(),
            id: tools.present(),
          }),
        ),
        tools.where(
          tools.isObject,
          z.looseObject({
            eventName: tools.present(),
            createdAt: tools.present(),
            userId: tools.present(),
          }),
        ),
        tools.where(
          tools.isObject,
          z.looseObject({
            eventName: tools.present(),
            createdAt: tools.present(),
            email: tools.present(),
          }),
        ),
      ]),
    )
  );

/** How often a user did something. */
export const CreateDataEventSummariesRequest: z.ZodType<types.CreateDataEventSummariesRequest> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({
      userId: z.string().optional(),
      eventSummaries: z.looseObject({
        eventName: z.string().optional(),
        count: tools.integer().optional(),
        first: tools.integer().optional(),
        last: tools.integer().optional(),
      }).optional(),
    })
  );

/** The span of time to export. */
export const CreateDataExportsRequest: z.ZodType<types.CreateDataExportsRequest> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({ createdAtAfter: tools.integer(), createdAtBefore: tools.integer() })
  );
