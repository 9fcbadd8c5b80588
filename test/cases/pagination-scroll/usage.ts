import { type Company, createCaseClient } from "client";

export async function all(): Promise<Company[]> {
  const found: Company[] = [];
  for await (const company of createCaseClient({}).companies.scrollCompanies.items())
    found.push(company);
  return found;
}
