import type {
  CreateOrUpdateCustomObjectInstanceRequest,
  CustomObjectInstance,
  ErrorList,
} from "intercom-unstable";
import type * as contacts from "intercom-unstable/contacts";
import type * as conversations from "intercom-unstable/conversations";
import type * as group from "intercom-unstable/custom-object-instances";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createCustomObjectInstances>["args"]>().toEqualTypeOf<{
  path: { custom_object_type_identifier: string };
  body?: CreateOrUpdateCustomObjectInstanceRequest;
}>();
expectTypeOf<
  Actual<typeof group.createCustomObjectInstances>["data"]
>().toEqualTypeOf<CustomObjectInstance>();
expectTypeOf<Actual<typeof group.createCustomObjectInstances>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.getCustomObjectInstancesById>["args"]>().toEqualTypeOf<{
  path: { custom_object_type_identifier: string; id: string };
}>();
expectTypeOf<
  Actual<typeof group.getCustomObjectInstancesById>["data"]
>().toEqualTypeOf<CustomObjectInstance>();
expectTypeOf<Actual<typeof group.getCustomObjectInstancesById>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.updateContact>().toEqualTypeOf<typeof contacts.updateContact>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.updateConversation>().toEqualTypeOf<
  typeof conversations.updateConversation
>();
