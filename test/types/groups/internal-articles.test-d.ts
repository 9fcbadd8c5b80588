import type {
  CreateInternalArticleRequest,
  DeletedInternalArticleObject,
  ErrorList,
  InternalArticle,
  InternalArticleSearchResponse,
} from "intercom-unstable";
import type * as group from "intercom-unstable/internal-articles";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createInternalArticle>["args"]>().toEqualTypeOf<{
  body?: CreateInternalArticleRequest;
}>();
expectTypeOf<Actual<typeof group.createInternalArticle>["data"]>().toEqualTypeOf<InternalArticle>();
expectTypeOf<Actual<typeof group.createInternalArticle>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.searchInternalArticles>["args"]>().toEqualTypeOf<{
  query?: { folder_id?: number; page?: number; per_page?: number };
}>();
expectTypeOf<
  Actual<typeof group.searchInternalArticles>["data"]
>().toEqualTypeOf<InternalArticleSearchResponse>();
expectTypeOf<Actual<typeof group.searchInternalArticles>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.deleteInternalArticle>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
}>();
expectTypeOf<
  Actual<typeof group.deleteInternalArticle>["data"]
>().toEqualTypeOf<DeletedInternalArticleObject>();
expectTypeOf<Actual<typeof group.deleteInternalArticle>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
