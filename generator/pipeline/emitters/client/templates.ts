import type { ClientGroupView } from "./group-view.js";
import type { LicenseView } from "./license-view.js";
import type { ReadmeView } from "./readme-view.js";
import type { ClientRootView, TransportView } from "./root-view.js";

/** What the templates of the client see. */
export interface ClientTemplates {
  /** A client's root: every group on one object. */
  readonly "client/client": ClientRootView;
  /** What a client's package exports. */
  readonly "client/index": ClientRootView;
  /** A group's functions and their types. */
  readonly "client/group": ClientGroupView;
  /** How a client reaches the API. */
  readonly "client/transport": TransportView;
  /** The program that builds a client's package. */
  readonly "client/build": NoView;
  /** A client's README. */
  readonly "client/readme": ReadmeView;
  /** A client's licence, where it is MIT. */
  readonly "client/license": LicenseView;
}

/** What a template sees to which nothing is said. */
export type NoView = Readonly<Record<string, never>>;
