import type {
  AiCallResponse,
  Call,
  CallList,
  ErrorList,
  RegisterFinVoiceCallRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/calls";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listCalls>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number };
}>();
expectTypeOf<Actual<typeof group.listCalls>["data"]>().toEqualTypeOf<CallList>();
expectTypeOf<Actual<typeof group.listCalls>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listCalls>>().toEqualTypeOf<Call>();

expectTypeOf<Actual<typeof group.showCallTranscript>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.showCallTranscript>["data"]>().toEqualTypeOf<string>();
expectTypeOf<Actual<typeof group.showCallTranscript>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.showCallRecording>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.showCallRecording>["data"]>().toEqualTypeOf<
  ReturnType<typeof Uint8Array.of>
>();
expectTypeOf<Actual<typeof group.showCallRecording>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.registerFinVoiceCall>["args"]>().toEqualTypeOf<{
  body?: RegisterFinVoiceCallRequest;
}>();
expectTypeOf<Actual<typeof group.registerFinVoiceCall>["data"]>().toEqualTypeOf<AiCallResponse>();
expectTypeOf<Actual<typeof group.registerFinVoiceCall>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  409: ErrorList;
  429: ErrorList;
}>();

// Its `default` answer is the body of every error that has no entry of its own.
expectTypeOf<Actual<typeof group.registerFinVoiceCall>["undeclared"]>().toEqualTypeOf<ErrorList>();
expectTypeOf<Actual<typeof group.listCalls>["undeclared"]>().toBeUnknown();

// The description declares no success; a correction adds it.
expectTypeOf<
  Actual<typeof group.collectFinVoiceCallByPhoneNumber>["data"]
>().toEqualTypeOf<AiCallResponse>();
