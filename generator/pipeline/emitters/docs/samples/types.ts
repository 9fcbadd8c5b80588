import type { Json } from "../../../../json/types.js";

/** A request as HTTP has it, and as our own client takes it. */
export interface SampleRequest {
  /** Never empty. The samples are written for the first. */
  readonly servers: readonly SampleServer[];
  /** Upper case: `POST`. */
  readonly method: string;
  /** Path and query, percent-encoded, to be put behind a server's URL: `/contacts?page=2`. */
  readonly target: string;
  /** In the order in which they are shown. Names are tokens (RFC 9110, 5.6.2), values one line. */
  readonly headers: readonly SampleHeader[];
  /** Absent: none is sent. */
  readonly body?: SampleBody;
  readonly call: ClientCall;
}

export interface SampleServer {
  /** Absolute, without a slash at its end: `https://api.eu.intercom.io`. */
  readonly url: string;
  /** What the client is told besides the token: `{ region: "eu" }`; empty for its own default. */
  readonly options: Readonly<Record<string, string>>;
}

export interface SampleHeader {
  readonly name: string;
  readonly value: string;
}

/** A file is one that the reader has; samples name it and do not hold its bytes. */
export type SampleBody =
  | { readonly kind: "json"; readonly mediaType: string; readonly value: Json }
  | { readonly kind: "text"; readonly mediaType: string; readonly text: string }
  | { readonly kind: "file"; readonly mediaType: string; readonly fileName: string }
  | { readonly kind: "multipart"; readonly parts: readonly SamplePart[] };

/** One part of `multipart/form-data`. */
export type SamplePart = { readonly name: string } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "json"; readonly value: Json }
  | { readonly kind: "file"; readonly fileName: string }
);

/** The call of our own client that sends the request. Names are those of the generated client. */
export interface ClientCall {
  /** `intercom-unstable`. */
  readonly packageName: string;
  /** `createIntercomClient`. */
  readonly createName: string;
  /** `intercom`. */
  readonly client: string;
  readonly needsToken: boolean;
  /** `contacts`. */
  readonly group: string;
  /** `createContact`. */
  readonly operation: string;
  /**
   * `path`, `query` and `headers`, as far as the call has them, or what is in them where arguments
   * are flat; the body is the request's.
   */
  readonly args: Readonly<Record<string, Json>>;
  /** The body as the client takes it, where it is neither a file nor multipart. */
  readonly body?: Json;
  /** The call gives pages; the sample goes over their items. */
  readonly paginated: boolean;
  /** Variable for what the call gives; absent where it gives nothing. */
  readonly result?: string;
}

/** The languages of samples, in the order in which they are shown. */
export const SAMPLE_IDS = [
  "typescript",
  "curl",
  "node",
  "ruby",
  "php",
  "python",
  "java",
  "go",
  "csharp",
  "r",
] as const;

/** A language or program that samples are written for. */
export type SampleId = (typeof SAMPLE_IDS)[number];

/** A program, or a command, that sends the request. */
export interface Sample {
  /** The language, or the program. */
  readonly id: SampleId;
  /** `Node.js`. */
  readonly title: string;
  /** What shiki and Markdown call the language: `javascript`. */
  readonly language: string;
  /** Written for the request's first server; no line break at its end. */
  readonly code: string;
  /** The place in `code` that the choice of a server changes. */
  readonly server: ServerChoice;
}

/**
 * The one place of `code` that a server changes: `texts[0]` stands at `offset`, in UTF-16 code
 * units. For another of the request's servers, its text goes there instead.
 */
export interface ServerChoice {
  /** Where in the code it stands. */
  readonly offset: number;
  /** What stands there, for each of the servers. */
  readonly texts: readonly string[];
}
