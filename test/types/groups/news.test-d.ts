import type {
  DeletedObject,
  ErrorList,
  NewsItem,
  NewsItemRequest,
  PaginatedResponse,
} from "intercom-unstable";
import type * as group from "intercom-unstable/news";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createNewsItem>["args"]>().toEqualTypeOf<{
  body: NewsItemRequest;
}>();
expectTypeOf<Actual<typeof group.createNewsItem>["data"]>().toEqualTypeOf<NewsItem>();
expectTypeOf<Actual<typeof group.createNewsItem>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listNewsItems>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number };
}>();
expectTypeOf<Actual<typeof group.listNewsItems>["data"]>().toEqualTypeOf<PaginatedResponse>();
expectTypeOf<Actual<typeof group.listNewsItems>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.deleteNewsItem>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
}>();
expectTypeOf<Actual<typeof group.deleteNewsItem>["data"]>().toEqualTypeOf<DeletedObject>();
expectTypeOf<Actual<typeof group.deleteNewsItem>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
