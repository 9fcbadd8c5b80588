import type { CreatePhoneSwitchRequest, ErrorList, PhoneSwitch } from "intercom-unstable";
import type * as group from "intercom-unstable/switch";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createPhoneSwitch>["args"]>().toEqualTypeOf<{
  body?: CreatePhoneSwitchRequest;
}>();
expectTypeOf<Actual<typeof group.createPhoneSwitch>["data"]>().toEqualTypeOf<PhoneSwitch>();
expectTypeOf<Actual<typeof group.createPhoneSwitch>["errors"]>().toEqualTypeOf<{
  400: { error_key?: string; message?: string };
  401: ErrorList;
  422: { error_key?: string; message?: string };
  429: ErrorList;
}>();
