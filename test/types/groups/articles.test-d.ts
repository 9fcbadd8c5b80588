import type {
  Article,
  ArticleList,
  ArticleListItem,
  ArticleSearchResponse,
  CreateArticleRequest,
  DeletedArticleObject,
  ErrorList,
} from "intercom-unstable";
import type * as group from "intercom-unstable/articles";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listArticles>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number };
}>();
expectTypeOf<Actual<typeof group.listArticles>["data"]>().toEqualTypeOf<ArticleList>();
expectTypeOf<Actual<typeof group.listArticles>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listArticles>>().toEqualTypeOf<ArticleListItem>();

expectTypeOf<Actual<typeof group.createArticle>["args"]>().toEqualTypeOf<{
  body?: CreateArticleRequest;
}>();
expectTypeOf<Actual<typeof group.createArticle>["data"]>().toEqualTypeOf<Article>();
expectTypeOf<Actual<typeof group.createArticle>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.deleteArticle>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
}>();
expectTypeOf<Actual<typeof group.deleteArticle>["data"]>().toEqualTypeOf<DeletedArticleObject>();
expectTypeOf<Actual<typeof group.deleteArticle>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.searchArticles>["args"]>().toEqualTypeOf<{
  query?: {
    phrase?: string;
    state?: string;
    help_center_id?: number;
    highlight?: boolean;
    page?: number;
    per_page?: number;
  };
}>();
expectTypeOf<Actual<typeof group.searchArticles>["data"]>().toEqualTypeOf<ArticleSearchResponse>();
expectTypeOf<Actual<typeof group.searchArticles>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
