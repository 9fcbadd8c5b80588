import * as admins from "./admins/index.js";
import * as aiContent from "./ai-content/index.js";
import * as articles from "./articles/index.js";
import * as awayStatusReasons from "./away-status-reasons/index.js";
import * as brands from "./brands/index.js";
import * as calls from "./calls/index.js";
import * as companies from "./companies/index.js";
import * as contacts from "./contacts/index.js";
import * as contentSnippets from "./content-snippets/index.js";
import * as conversations from "./conversations/index.js";
import * as customChannelEvents from "./custom-channel-events/index.js";
import * as customObjectInstances from "./custom-object-instances/index.js";
import * as dataAttributes from "./data-attributes/index.js";
import * as dataConnectors from "./data-connectors/index.js";
import * as dataEvents from "./data-events/index.js";
import * as dataExport from "./data-export/index.js";
import * as emails from "./emails/index.js";
import * as export_ from "./export/index.js";
import * as folders from "./folders/index.js";
import * as helpCenter from "./help-center/index.js";
import * as internalArticles from "./internal-articles/index.js";
import * as jobs from "./jobs/index.js";
import * as macros from "./macros/index.js";
import * as messages from "./messages/index.js";
import * as news from "./news/index.js";
import * as notes from "./notes/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import * as segments from "./segments/index.js";
import * as subscriptionTypes from "./subscription-types/index.js";
import * as switch_ from "./switch/index.js";
import * as tags from "./tags/index.js";
import * as teams from "./teams/index.js";
import * as ticketStates from "./ticket-states/index.js";
import * as ticketTypeAttributes from "./ticket-type-attributes/index.js";
import * as ticketTypes from "./ticket-types/index.js";
import * as tickets from "./tickets/index.js";
import { createTransport, type TransportOptions } from "./transport.js";
import * as visitors from "./visitors/index.js";
import * as whatsApp from "./whatsapp/index.js";
import * as workflows from "./workflows/index.js";

/** Intercom API Unstable */
export interface IntercomClient {
  /** Admins */
  readonly admins: BoundOperations<typeof admins>;
  /** AI Content */
  readonly aiContent: BoundOperations<typeof aiContent>;
  /** Articles */
  readonly articles: BoundOperations<typeof articles>;
  /** Away Status Reasons */
  readonly awayStatusReasons: BoundOperations<typeof awayStatusReasons>;
  /** Export */
  readonly export: BoundOperations<typeof export_>;
  /** Help Center */
  readonly helpCenter: BoundOperations<typeof helpCenter>;
  /** Internal Articles */
  readonly internalArticles: BoundOperations<typeof internalArticles>;
  /** Folders */
  readonly folders: BoundOperations<typeof folders>;
  /** Companies */
  readonly companies: BoundOperations<typeof companies>;
  /** Contacts */
  readonly contacts: BoundOperations<typeof contacts>;
  /** Notes */
  readonly notes: BoundOperations<typeof notes>;
  /** Segments */
  readonly segments: BoundOperations<typeof segments>;
  /** Subscription Types */
  readonly subscriptionTypes: BoundOperations<typeof subscriptionTypes>;
  /** Tags */
  readonly tags: BoundOperations<typeof tags>;
  /** Custom Object Instances */
  readonly customObjectInstances: BoundOperations<typeof customObjectInstances>;
  /** Content Snippets */
  readonly contentSnippets: BoundOperations<typeof contentSnippets>;
  /** Conversations */
  readonly conversations: BoundOperations<typeof conversations>;
  /** Custom Channel Events */
  readonly customChannelEvents: BoundOperations<typeof customChannelEvents>;
  /** Data Attributes */
  readonly dataAttributes: BoundOperations<typeof dataAttributes>;
  /** Data Connectors */
  readonly dataConnectors: BoundOperations<typeof dataConnectors>;
  /** Data Events */
  readonly dataEvents: BoundOperations<typeof dataEvents>;
  /** Data Export */
  readonly dataExport: BoundOperations<typeof dataExport>;
  /** Workflows */
  readonly workflows: BoundOperations<typeof workflows>;
  /** Jobs */
  readonly jobs: BoundOperations<typeof jobs>;
  /** Macros */
  readonly macros: BoundOperations<typeof macros>;
  /** Messages */
  readonly messages: BoundOperations<typeof messages>;
  /** WhatsApp */
  readonly whatsApp: BoundOperations<typeof whatsApp>;
  /** Teams */
  readonly teams: BoundOperations<typeof teams>;
  /** News */
  readonly news: BoundOperations<typeof news>;
  /** Switch */
  readonly switch: BoundOperations<typeof switch_>;
  /** Calls */
  readonly calls: BoundOperations<typeof calls>;
  /** Ticket States */
  readonly ticketStates: BoundOperations<typeof ticketStates>;
  /** Ticket Type Attributes */
  readonly ticketTypeAttributes: BoundOperations<typeof ticketTypeAttributes>;
  /** Ticket Types */
  readonly ticketTypes: BoundOperations<typeof ticketTypes>;
  /** Tickets */
  readonly tickets: BoundOperations<typeof tickets>;
  /** Visitors */
  readonly visitors: BoundOperations<typeof visitors>;
  /** Brands */
  readonly brands: BoundOperations<typeof brands>;
  /** Emails */
  readonly emails: BoundOperations<typeof emails>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createIntercomClient(options: TransportOptions): IntercomClient {
  const transport = createTransport(options);
  return {
    admins: bind(transport, admins),
    aiContent: bind(transport, aiContent),
    articles: bind(transport, articles),
    awayStatusReasons: bind(transport, awayStatusReasons),
    export: bind(transport, export_),
    helpCenter: bind(transport, helpCenter),
    internalArticles: bind(transport, internalArticles),
    folders: bind(transport, folders),
    companies: bind(transport, companies),
    contacts: bind(transport, contacts),
    notes: bind(transport, notes),
    segments: bind(transport, segments),
    subscriptionTypes: bind(transport, subscriptionTypes),
    tags: bind(transport, tags),
    customObjectInstances: bind(transport, customObjectInstances),
    contentSnippets: bind(transport, contentSnippets),
    conversations: bind(transport, conversations),
    customChannelEvents: bind(transport, customChannelEvents),
    dataAttributes: bind(transport, dataAttributes),
    dataConnectors: bind(transport, dataConnectors),
    dataEvents: bind(transport, dataEvents),
    dataExport: bind(transport, dataExport),
    workflows: bind(transport, workflows),
    jobs: bind(transport, jobs),
    macros: bind(transport, macros),
    messages: bind(transport, messages),
    whatsApp: bind(transport, whatsApp),
    teams: bind(transport, teams),
    news: bind(transport, news),
    switch: bind(transport, switch_),
    calls: bind(transport, calls),
    ticketStates: bind(transport, ticketStates),
    ticketTypeAttributes: bind(transport, ticketTypeAttributes),
    ticketTypes: bind(transport, ticketTypes),
    tickets: bind(transport, tickets),
    visitors: bind(transport, visitors),
    brands: bind(transport, brands),
    emails: bind(transport, emails),
  };
}
