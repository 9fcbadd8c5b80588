import { type Company, createCaseClient } from "client";

export async function names(): Promise<(string | undefined)[]> {
  const { companies } = createCaseClient({});
  const found: Company[] = [];
  for await (const company of companies.listCompanies.items({ query: { per_page: 5 } }))
    found.push(company);
  const events: (string | undefined)[] = [];
  for await (const { name } of companies.listEvents.items()) events.push(name);
  return [...found.map(({ id }) => id), ...events];
}
