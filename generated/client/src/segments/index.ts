/**
 * Segments
 *
 * A segment is a saved set of rules, such as "placed an order this month"; whoever matches them is
 * in it, and membership follows the data by itself. Segments are written in Intercom, not over the
 * API: here they can only be read. To see who is in one, filter `searchContacts` by `segment_id`,
 * or pass `segment_id` to `retrieveCompany`. `listSegmentsForAContact`
 * and `listAttachedSegmentsForCompanies` answer the opposite question.
 */
import type * as runtime from "../runtime/index.js";
import type { ErrorList, Segment, SegmentList } from "../types.js";
export {
  /**
   * List the segments of a contact
   *
   * Returns the segments whose rules the contact matches at present, in one answer.
   *
   * `GET /contacts/{contact_id}/segments`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The segments of the contact.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
   * this id. 429: Too many requests.
   * @example
   * ```ts
   * const contactSegments = await intercom.contacts.listSegmentsForAContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
   * });
   * ```
   */
  listSegmentsForAContact,
} from "../contacts/index.js";

/** Arguments of {@link listSegments}. */
export interface ListSegmentsArgs {
  query?: {
    /** Whether to add `count`, the number of members, to each segment. */
    include_count?: boolean;
  };
}

/** What {@link listSegments} resolves to. */
export type ListSegmentsData = SegmentList;

/** Bodies of the error answers of {@link listSegments}, by status. */
export interface ListSegmentsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listSegments} resolves to. */
export type ListSegmentsResult =
  | runtime.Success<200, ListSegmentsData>
  | runtime.Failure<ListSegmentsErrors>;

/**
 * List all segments
 *
 * Returns the segments of the workspace with their names and dates. Member counts are left out
 * unless `include_count` is true.
 *
 * `GET /segments`
 *
 * @param args.query.include_count - Whether to add `count`, the number of members, to each
 * segment.
 * @returns The segments of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const segmentList = await intercom.segments.listSegments({
 *   query: { include_count: true },
 * });
 * ```
 */
export function listSegments(
  transport: runtime.Transport,
  args?: ListSegmentsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListSegmentsData, ListSegmentsResult> {
  return transport.call({ id: "listSegments", method: "GET", path: "/segments" }, args, options);
}

/** Arguments of {@link retrieveSegment}. */
export interface RetrieveSegmentArgs {
  path: {
    /**
     * Intercom's id of the segment, from `listSegments`.
     *
     * @example "6762f0dd1bb69f9f2193bb83"
     */
    id: string;
  };
}

/** What {@link retrieveSegment} resolves to. */
export type RetrieveSegmentData = Segment;

/** Bodies of the error answers of {@link retrieveSegment}, by status. */
export interface RetrieveSegmentErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveSegment} resolves to. */
export type RetrieveSegmentResult =
  | runtime.Success<200, RetrieveSegmentData>
  | runtime.Failure<RetrieveSegmentErrors, 404>;

/**
 * Get a segment
 *
 * Returns one segment by its id: name, dates and which kind of person it collects. The rules and
 * the members are not part of the answer.
 *
 * `GET /segments/{id}`
 *
 * @param args.path.id - Intercom's id of the segment, from `listSegments`.
 * @returns The segment.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No segment has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const segment = await intercom.segments.retrieveSegment({
 *   path: { id: "6762f0dd1bb69f9f2193bb83" },
 * });
 * ```
 */
export function retrieveSegment(
  transport: runtime.Transport,
  args: RetrieveSegmentArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveSegmentData, RetrieveSegmentResult> {
  return transport.call(
    { id: "retrieveSegment", method: "GET", path: "/segments/{id}" },
    args,
    options,
  );
}
