import type { OperationArgs, OperationDescriptor } from "./operation.js";
import { list, serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import { mergeOptions, type Settings } from "./settings.js";

/** What a request is made of. */
export interface RequestParts {
  readonly settings: Settings;
  readonly operation: OperationDescriptor;
  readonly args: OperationArgs;
  /** Encoded; a text is JSON. */
  readonly body: BodyInit | null;
  /** Those of the transport, and then what goes over the operation's. */
  readonly headers: readonly unknown[];
}

type Members = Readonly<Record<string, unknown>>;

/** The request, without a token. */
export function createRequest(parts: RequestParts & { readonly signal: AbortSignal }): Request {
  const { settings, operation, args, body, signal } = parts;
  const { path, query = serializeQuery, method, expand } = operation;
  const { base, init } = settings;
  const [template = "", fixed] = path.split(/\?(?![^{]*\})/);
  const given = query({ ...settings.query, ...(args.query as Members | undefined) });
  const search = [base.query, fixed, given].filter(Boolean).join("&");
  const url = base.prefix + serializePath(template, Object(args.path), expand);
  const headers = headersOf(parts);
  return new Request(search ? `${url}?${search}` : url, { ...init, method, headers, body, signal });
}

/** Without a content type of ours, `fetch` gives an encoded body its own. */
function headersOf({
  operation,
  args,
  body,
  headers: [ofTransport, ...more],
}: RequestParts): Headers {
  const type = typeof body === "string" ? "application/json" : undefined;
  const { headers }: { readonly headers?: object } = mergeOptions<object>(
    ...[
      { Accept: "application/json", "Content-Type": type },
      ofTransport,
      { Accept: operation.accept, "Content-Type": type ? undefined : null },
      args.headers,
      ...more,
    ].map((each) => ({ headers: Object(each) })),
  );
  const sent = new Headers();
  for (const [name, value] of Object.entries(Object(headers))) {
    const text = list(value, `headers.${name}`).join(",");
    if (text) sent.set(name, text);
  }
  return sent;
}
