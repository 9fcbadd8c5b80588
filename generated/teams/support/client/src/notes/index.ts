/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/**
 * Notes
 *
 * Notes are remarks that teammates leave on the profile of a contact or a company: what was
 * agreed, what to watch out for. Customers never see them. A note belongs to one contact or to one
 * company and names the admin who wrote it. The API adds and reads notes; it has no call to change
 * or delete one. For remarks inside a conversation, reply to it with a note instead
 * (`replyConversation`).
 */
import * as runtime from "../runtime/index.js";
import * as style from "../runtime/style.js";
import type { ErrorList, Note, NoteList } from "../types.js";

/** Arguments of {@link listCompanyNotes}. */
export interface ListCompanyNotesArgs {
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    company_id: string;
  };
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link listCompanyNotes} resolves to. */
export type ListCompanyNotesData = NoteList;

/** Bodies of the error answers of {@link listCompanyNotes}, by status. */
export interface ListCompanyNotesErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listCompanyNotes} resolves to. */
export type ListCompanyNotesResult =
  | runtime.Success<200, ListCompanyNotesData>
  | runtime.Failure<ListCompanyNotesErrors, 404>;

/**
 * List the notes of a company
 *
 * Returns the notes on a company, each with its author. Takes Intercom's `id` of the company in
 * the path, not the `company_id` of your own system.
 *
 * `GET /companies/{company_id}/notes`
 *
 * @param args.path.company_id - Intercom's `id` of the company, not its `company_id`.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The notes on the company. `.items()` and `.pages()` go on to the pages that follow. As
 * a result by `status`; failures too: 404: No company has this id. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.notes.listCompanyNotes.items({
 *   path: { company_id: "6762f09a1bb69f9f2193bb34" },
 *   query: { per_page: 50 },
 * });
 *
 * for await (const note of items) {
 *   console.log(note);
 * }
 * ```
 */
export const listCompanyNotes: runtime.PaginatedOperation<
  [args: ListCompanyNotesArgs, options?: runtime.CallOptions],
  ListCompanyNotesData,
  ListCompanyNotesResult,
  Note,
  Promise<ListCompanyNotesResult>
> = /* @__PURE__ */ style.givingResult(
  /* @__PURE__ */ runtime.paginate({
    id: "listCompanyNotes",
    method: "GET",
    path: "/companies/{company_id}/notes",
  }, /* @__PURE__ */ runtime.pageNumbers("data", "query")),
);

/** Part of what {@link createCompanyNote} takes or gives. */
export interface CreateCompanyNoteBody {
  /** Text of the note; it comes back as HTML. */
  body: string;
  /** Id of the admin to show as author. Default: the admin that the access token belongs to. */
  admin_id?: string;
}

/** Arguments of {@link createCompanyNote}. */
export interface CreateCompanyNoteArgs {
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    company_id: string;
  };
  body: CreateCompanyNoteBody;
}

/** What {@link createCompanyNote} resolves to. */
export type CreateCompanyNoteData = Note;

/** Bodies of the error answers of {@link createCompanyNote}, by status. */
export interface CreateCompanyNoteErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createCompanyNote} resolves to. */
export type CreateCompanyNoteResult =
  | runtime.Success<200, CreateCompanyNoteData>
  | runtime.Failure<CreateCompanyNoteErrors, 404>;

/**
 * Add a note to a company
 *
 * Adds a note to a company and returns it. The author is the admin named in `admin_id`, or the
 * admin whose access token is used. Each call adds another note, even with the same text.
 *
 * `POST /companies/{company_id}/notes`
 *
 * @param args.path.company_id - Intercom's `id` of the company, not its `company_id`.
 * @returns The note that was added. As a result by `status`; failures too: 401: The access token
 * is missing or not valid. 404: No company has this id, or no admin has the given `admin_id`. 429:
 * Too many requests.
 * @example
 * ```ts
 * const result = await intercom.notes.createCompanyNote({
 *   path: { company_id: "6762f09a1bb69f9f2193bb34" },
 *   body: {
 *     body: "Prefers deliveries on Tuesday mornings.",
 *     admin_id: "991267442",
 *   },
 * });
 * ```
 */
export function createCompanyNote(
  transport: runtime.Transport,
  args: CreateCompanyNoteArgs,
  options?: runtime.CallOptions,
): Promise<CreateCompanyNoteResult> {
  return transport.call<CreateCompanyNoteData, CreateCompanyNoteResult>(
    { id: "createCompanyNote", method: "POST", path: "/companies/{company_id}/notes" },
    args,
    options,
  ).result();
}

/** Arguments of {@link listNotes}. */
export interface ListNotesArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link listNotes} resolves to. */
export type ListNotesData = NoteList;

/** Bodies of the error answers of {@link listNotes}, by status. */
export interface ListNotesErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listNotes} resolves to. */
export type ListNotesResult =
  | runtime.Success<200, ListNotesData>
  | runtime.Failure<ListNotesErrors, 404>;

/**
 * List the notes of a contact
 *
 * Returns the notes on a contact, each with its author.
 *
 * `GET /contacts/{id}/notes`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The notes on the contact. `.items()` and `.pages()` go on to the pages that follow. As
 * a result by `status`; failures too: 404: No contact has this id. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.notes.listNotes.items({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 *   query: { per_page: 50 },
 * });
 *
 * for await (const note of items) {
 *   console.log(note);
 * }
 * ```
 */
export const listNotes: runtime.PaginatedOperation<
  [args: ListNotesArgs, options?: runtime.CallOptions],
  ListNotesData,
  ListNotesResult,
  Note,
  Promise<ListNotesResult>
> = /* @__PURE__ */ style.givingResult(
  /* @__PURE__ */ runtime.paginate(
    { id: "listNotes", method: "GET", path: "/contacts/{id}/notes" },
    /* @__PURE__ */ runtime.pageNumbers("data", "query"),
  ),
);

/** Part of what {@link createNote} takes or gives. */
export interface CreateNoteBody {
  /** Text of the note; it comes back as HTML. */
  body: string;
  /** Id of the contact. The path names it already. */
  contact_id?: string | number;
  /** Id of the admin to show as author. */
  admin_id?: string | number;
}

/** Arguments of {@link createNote}. */
export interface CreateNoteArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
  body: CreateNoteBody;
}

/** What {@link createNote} resolves to. */
export type CreateNoteData = Note;

/** Bodies of the error answers of {@link createNote}, by status. */
export interface CreateNoteErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createNote} resolves to. */
export type CreateNoteResult =
  | runtime.Success<200, CreateNoteData>
  | runtime.Failure<CreateNoteErrors, 404>;

/**
 * Add a note to a contact
 *
 * Adds a note to a contact, user or lead, and returns it. The contact is taken from the path; the
 * author is the admin in `admin_id`. Each call adds another note, even with the same text.
 *
 * `POST /contacts/{id}/notes`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The note that was added. As a result by `status`; failures too: 404: No contact has
 * this id, or no admin has the given `admin_id`. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.notes.createNote({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 *   body: {
 *     body: "Asked to be called before each delivery.",
 *     admin_id: "991267442",
 *   },
 * });
 * ```
 */
export function createNote(
  transport: runtime.Transport,
  args: CreateNoteArgs,
  options?: runtime.CallOptions,
): Promise<CreateNoteResult> {
  return transport.call<CreateNoteData, CreateNoteResult>(
    { id: "createNote", method: "POST", path: "/contacts/{id}/notes" },
    args,
    options,
  ).result();
}

/** Arguments of {@link retrieveNote}. */
export interface RetrieveNoteArgs {
  path: {
    /**
     * Intercom's id of the note, as a number.
     *
     * @example 31
     */
    id: string | number;
  };
}

/** What {@link retrieveNote} resolves to. */
export type RetrieveNoteData = Note;

/** Bodies of the error answers of {@link retrieveNote}, by status. */
export interface RetrieveNoteErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveNote} resolves to. */
export type RetrieveNoteResult =
  | runtime.Success<200, RetrieveNoteData>
  | runtime.Failure<RetrieveNoteErrors, 404>;

/**
 * Get a note
 *
 * Returns one note by its id, whether it is on a contact or on a company. The id goes into the
 * path as a number, although answers carry it as a string.
 *
 * `GET /notes/{id}`
 *
 * @param args.path.id - Intercom's id of the note, as a number.
 * @returns The note. As a result by `status`; failures too: 401: The access token is missing or
 * not valid. 404: No note has this id. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.notes.retrieveNote({ path: { id: 31 } });
 * ```
 */
export function retrieveNote(
  transport: runtime.Transport,
  args: RetrieveNoteArgs,
  options?: runtime.CallOptions,
): Promise<RetrieveNoteResult> {
  return transport.call<RetrieveNoteData, RetrieveNoteResult>(
    { id: "retrieveNote", method: "GET", path: "/notes/{id}", expand: runtime.pathStyles },
    args,
    options,
  ).result();
}
