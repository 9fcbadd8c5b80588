import type {
  ContentSnippet,
  ContentSnippetCreateRequest,
  ContentSnippetList,
  ContentSnippetUpdateRequest,
  ErrorList,
} from "intercom-unstable";
import type * as group from "intercom-unstable/content-snippets";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createContentSnippet>["args"]>().toEqualTypeOf<{
  body: ContentSnippetCreateRequest;
}>();
expectTypeOf<Actual<typeof group.createContentSnippet>["data"]>().toEqualTypeOf<ContentSnippet>();
expectTypeOf<Actual<typeof group.createContentSnippet>["errors"]>().toEqualTypeOf<{
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listContentSnippets>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number };
}>();
expectTypeOf<
  Actual<typeof group.listContentSnippets>["data"]
>().toEqualTypeOf<ContentSnippetList>();
expectTypeOf<Actual<typeof group.listContentSnippets>["errors"]>().toEqualTypeOf<{
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listContentSnippets>>().toEqualTypeOf<ContentSnippet>();

expectTypeOf<Actual<typeof group.updateContentSnippet>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body: ContentSnippetUpdateRequest;
}>();
expectTypeOf<Actual<typeof group.updateContentSnippet>["data"]>().toEqualTypeOf<ContentSnippet>();
expectTypeOf<Actual<typeof group.updateContentSnippet>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

// A creation is answered with 201, and with no other success.
expectTypeOf<Actual<typeof group.createContentSnippet>["successes"]>().toEqualTypeOf<{
  201: ContentSnippet;
}>();
