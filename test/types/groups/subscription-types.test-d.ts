import type { ErrorList, SubscriptionType, SubscriptionTypeList } from "intercom-unstable";
import type * as contacts from "intercom-unstable/contacts";
import type * as group from "intercom-unstable/subscription-types";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.attachSubscriptionTypeToContact>["args"]>().toEqualTypeOf<{
  path: { contact_id: string };
  body: { id: string | number; consent_type: string };
}>();
expectTypeOf<
  Actual<typeof group.attachSubscriptionTypeToContact>["data"]
>().toEqualTypeOf<SubscriptionType>();
expectTypeOf<Actual<typeof group.attachSubscriptionTypeToContact>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listSubscriptionTypes>["args"]>().toEqualTypeOf<
  Record<string, never>
>();
expectTypeOf<
  Actual<typeof group.listSubscriptionTypes>["data"]
>().toEqualTypeOf<SubscriptionTypeList>();
expectTypeOf<Actual<typeof group.listSubscriptionTypes>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listSubscriptionsForAContact>().toEqualTypeOf<
  typeof contacts.listSubscriptionsForAContact
>();
