/** Schemas of what the operations of the group are given, with names in camelCase. */
import { z } from "zod";
import * as named from "../named-schemas.js";
import * as tools from "../schema-tools.js";
import type {
  AttachContactToACompanyArgs,
  CreateCompanyNoteArgs,
  CreateOrUpdateCompanyArgs,
  DeleteCompanyArgs,
  DetachContactFromACompanyArgs,
  ListAllCompaniesArgs,
  ListAttachedContactsArgs,
  ListAttachedSegmentsForCompaniesArgs,
  ListCompaniesForAContactArgs,
  ListCompanyNotesArgs,
  RetrieveACompanyByIdArgs,
  RetrieveCompanyArgs,
  ScrollOverAllCompaniesArgs,
  UpdateCompanyArgs,
} from "./index.js";

/** `body` of {@link CreateOrUpdateCompanyArgs}. */
export const createOrUpdateCompanyBody: z.ZodType<
  Exclude<CreateOrUpdateCompanyArgs["body"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => named.CreateOrUpdateCompanyRequest);

/** `query` of {@link RetrieveCompanyArgs}. */
export const retrieveCompanyQuery: z.ZodType<Exclude<RetrieveCompanyArgs["query"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({
      name: z.string().optional(),
      companyId: z.string().optional(),
      tagId: z.string().optional(),
      segmentId: z.string().optional(),
      page: tools.integer().optional(),
      perPage: tools.integer().optional(),
    })
  );

/** `path` of {@link RetrieveACompanyByIdArgs}. */
export const retrieveACompanyByIdPath: z.ZodType<
  Exclude<RetrieveACompanyByIdArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `path` of {@link UpdateCompanyArgs}. */
export const updateCompanyPath: z.ZodType<Exclude<UpdateCompanyArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `path` of {@link DeleteCompanyArgs}. */
export const deleteCompanyPath: z.ZodType<Exclude<DeleteCompanyArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `path` of {@link ListAttachedContactsArgs}. */
export const listAttachedContactsPath: z.ZodType<
  Exclude<ListAttachedContactsArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `query` of {@link ListAttachedContactsArgs}. */
export const listAttachedContactsQuery: z.ZodType<
  Exclude<ListAttachedContactsArgs["query"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() =>
  z.looseObject({ page: tools.integer().optional(), perPage: tools.integer().optional() })
);

/** `path` of {@link ListAttachedSegmentsForCompaniesArgs}. */
export const listAttachedSegmentsForCompaniesPath: z.ZodType<
  Exclude<ListAttachedSegmentsForCompaniesArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `query` of {@link ListAllCompaniesArgs}. */
export const listAllCompaniesQuery: z.ZodType<Exclude<ListAllCompaniesArgs["query"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({
      page: tools.integer().optional(),
      perPage: tools.integer().optional(),
      order: z.string().optional(),
    })
  );

/** `query` of {@link ScrollOverAllCompaniesArgs}. */
export const scrollOverAllCompaniesQuery: z.ZodType<
  Exclude<ScrollOverAllCompaniesArgs["query"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ scrollParam: z.string().optional() }));

/** `path` of {@link AttachContactToACompanyArgs}. */
export const attachContactToACompanyPath: z.ZodType<
  Exclude<AttachContactToACompanyArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `body` of {@link AttachContactToACompanyArgs}. */
export const attachContactToACompanyBody: z.ZodType<
  Exclude<AttachContactToACompanyArgs["body"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `path` of {@link DetachContactFromACompanyArgs}. */
export const detachContactFromACompanyPath: z.ZodType<
  Exclude<DetachContactFromACompanyArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ contactId: z.string(), id: z.string() }));

/** `path` of {@link ListCompanyNotesArgs}. */
export const listCompanyNotesPath: z.ZodType<Exclude<ListCompanyNotesArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ companyId: z.string() }));

/** `query` of {@link ListCompanyNotesArgs}. */
export const listCompanyNotesQuery: z.ZodType<Exclude<ListCompanyNotesArgs["query"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({ page: tools.integer().optional(), perPage: tools.integer().optional() })
  );

/** `path` of {@link CreateCompanyNoteArgs}. */
export const createCompanyNotePath: z.ZodType<Exclude<CreateCompanyNoteArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ companyId: z.string() }));

/** `body` of {@link CreateCompanyNoteArgs}. */
export const createCompanyNoteBody: z.ZodType<Exclude<CreateCompanyNoteArgs["body"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() =>
    z.looseObject({ body: z.string(), adminId: z.string().optional() })
  );

/** `path` of {@link ListCompaniesForAContactArgs}. */
export const listCompaniesForAContactPath: z.ZodType<
  Exclude<ListCompaniesForAContactArgs["path"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ id: z.string() }));

/** `query` of {@link ListCompaniesForAContactArgs}. */
export const listCompaniesForAContactQuery: z.ZodType<
  Exclude<ListCompaniesForAContactArgs["query"], undefined>
> = /* @__PURE__ */ tools.schemaOf(() =>
  z.looseObject({ page: tools.integer().optional(), perPage: tools.integer().optional() })
);
