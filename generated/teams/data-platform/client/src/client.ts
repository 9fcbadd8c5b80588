import * as companies from "./companies/index.js";
import * as dataAttributes from "./data-attributes/index.js";
import * as dataEvents from "./data-events/index.js";
import * as dataExport from "./data-export/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import { createTransport, type TransportOptions } from "./transport.js";

/** Intercom API Unstable */
export interface IntercomClient {
  /** A company stands for an organisation that uses your product and gathers its contacts. */
  readonly companies: BoundOperations<typeof companies>;
  /**
   * A data attribute defines a field of contacts, companies or conversations: its name, its type and
   * who may write it.
   */
  readonly dataAttributes: BoundOperations<typeof dataAttributes>;
  /**
   * A data event says that a contact did something in your product at a certain time: placed an
   * order, invited a friend.
   */
  readonly dataEvents: BoundOperations<typeof dataEvents>;
  /**
   * Exports of what became of your messages: who got which one in a span of time, and whether they
   * opened it, clicked, replied or unsubscribed.
   */
  readonly dataExport: BoundOperations<typeof dataExport>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createIntercomClient(options: TransportOptions): IntercomClient {
  const transport = createTransport(options);
  return {
    companies: bind<typeof companies>(transport, {
      createOrUpdateCompany: companies.createOrUpdateCompany,
      retrieveCompany: companies.retrieveCompany,
      retrieveACompanyById: companies.retrieveACompanyById,
      updateCompany: companies.updateCompany,
      deleteCompany: companies.deleteCompany,
      listAttachedContacts: companies.listAttachedContacts,
      listAttachedSegmentsForCompanies: companies.listAttachedSegmentsForCompanies,
      listAllCompanies: companies.listAllCompanies,
      scrollOverAllCompanies: companies.scrollOverAllCompanies,
      attachContactToACompany: companies.attachContactToACompany,
      detachContactFromACompany: companies.detachContactFromACompany,
      listCompanyNotes: companies.listCompanyNotes,
      createCompanyNote: companies.createCompanyNote,
      listCompaniesForAContact: companies.listCompaniesForAContact,
    }),
    dataAttributes: bind<typeof dataAttributes>(transport, {
      lisDataAttributes: dataAttributes.lisDataAttributes,
      createDataAttribute: dataAttributes.createDataAttribute,
      updateDataAttribute: dataAttributes.updateDataAttribute,
    }),
    dataEvents: bind<typeof dataEvents>(transport, {
      createDataEvent: dataEvents.createDataEvent,
      lisDataEvents: dataEvents.lisDataEvents,
      dataEventSummaries: dataEvents.dataEventSummaries,
    }),
    dataExport: bind<typeof dataExport>(transport, {
      createDataExport: dataExport.createDataExport,
      getDataExport: dataExport.getDataExport,
      cancelDataExport: dataExport.cancelDataExport,
      downloadDataExport: dataExport.downloadDataExport,
    }),
  };
}
