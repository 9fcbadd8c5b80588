/** Which names change in what the operations of the group are given and give. */
import * as $tables from "../case-tables.js";
import type { OperationCase } from "../case.js";

export const createOrUpdateCompany: OperationCase = {
  args: $tables.createOrUpdateCompanyArgsCase,
  data: $tables.companyCase,
  errors: $tables.errorListCase,
};

export const retrieveCompany: OperationCase = {
  args: $tables.retrieveCompanyArgsCase,
  data: $tables.retrieveCompanyDataCase,
  errors: $tables.errorListCase,
  item: $tables.companyCase,
};

export const retrieveACompanyById: OperationCase = {
  data: $tables.companyCase,
  errors: $tables.errorListCase,
};

export const updateCompany: OperationCase = {
  data: $tables.companyCase,
  errors: $tables.errorListCase,
};

export const deleteCompany: OperationCase = { errors: $tables.errorListCase };

export const listAttachedContacts: OperationCase = {
  args: $tables.listAttachedContactsArgsCase,
  data: $tables.companyAttachedContactsCase,
  errors: $tables.errorListCase,
  item: $tables.contactCase,
};

export const listAttachedSegmentsForCompanies: OperationCase = {
  data: $tables.companyAttachedSegmentsCase,
  errors: $tables.errorListCase,
};

export const listAllCompanies: OperationCase = {
  args: $tables.listAllCompaniesArgsCase,
  data: $tables.companyListCase,
  errors: $tables.errorListCase,
  item: $tables.companyCase,
};

export const scrollOverAllCompanies: OperationCase = {
  args: $tables.scrollOverAllCompaniesArgsCase,
  data: $tables.companyScrollCase,
  errors: $tables.errorListCase,
  item: $tables.companyCase,
};

export const attachContactToACompany: OperationCase = {
  data: $tables.companyCase,
  errors: $tables.errorListCase,
};

export const detachContactFromACompany: OperationCase = {
  args: $tables.detachContactFromACompanyArgsCase,
  data: $tables.companyCase,
  errors: $tables.errorListCase,
};

export const listCompanyNotes: OperationCase = {
  args: $tables.listCompanyNotesArgsCase,
  data: $tables.noteListCase,
  errors: $tables.errorListCase,
  item: $tables.noteCase,
};

export const createCompanyNote: OperationCase = {
  args: $tables.createCompanyNoteArgsCase,
  data: $tables.noteCase,
  errors: $tables.errorListCase,
};

export const listCompaniesForAContact: OperationCase = {
  args: $tables.listCompaniesForAContactArgsCase,
  data: $tables.contactAttachedCompaniesCase,
  errors: $tables.errorListCase,
  item: $tables.companyCase,
};
