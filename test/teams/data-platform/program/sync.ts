/**
 * What the data platform does at night, as a program of its own: companies from a warehouse to
 * Intercom, events from a queue, and an export back.
 */

import type { Company, ErrorList } from "@acme/intercom-data";
import {
  createIntercomClient,
  createTransport,
  type IntercomApiError,
  isApiError,
} from "@acme/intercom-data";
import { createOrUpdateCompany } from "@acme/intercom-data/companies";
import { createOrUpdateCompanyBody } from "@acme/intercom-data/companies/schemas";
import { createDataEventBody } from "@acme/intercom-data/data-events/schemas";
import { requestSchemas } from "@acme/intercom-data/schemas";

interface Report {
  readonly companies: readonly string[];
  readonly refused: readonly string[];
  readonly events: number;
  readonly bytes: number;
  readonly missing: string | undefined;
}

export async function sync(baseUrl: string, rows: readonly unknown[]): Promise<Report> {
  const intercom = createIntercomClient({ token: "secret", baseUrl, validate: requestSchemas });
  const transport = createTransport({ token: "secret", baseUrl });

  const refused: string[] = [];
  for (const row of rows) {
    const parsed = createOrUpdateCompanyBody.safeParse(row);
    if (parsed.success) await createOrUpdateCompany(transport, { body: parsed.data });
    else refused.push(...parsed.error.issues.map(({ path }) => path.join(".")));
  }

  const companies: string[] = [];
  for await (const company of intercom.companies.listAllCompanies.items({
    query: { perPage: 2 },
  })) {
    companies.push(nameOf(company));
  }

  let events = 0;
  for (const metadata of [{ order_number: "1" }, { order_number: "2" }]) {
    const body = createDataEventBody.parse({
      eventName: "placed-order",
      createdAt: 1,
      userId: "u",
      metadata,
    });
    await intercom.dataEvents.createDataEvent({ body });
    events++;
  }

  const { jobIdentifier = "" } = await intercom.dataExport.createDataExport({
    body: { createdAtAfter: 1, createdAtBefore: 2 },
  });
  const bytes = await intercom.dataExport.downloadDataExport({ path: { jobIdentifier } });

  return { companies, refused, events, bytes: bytes.length, missing: await missing(intercom) };
}

function nameOf({ companyId, customAttributes = {} }: Company): string {
  return `${companyId ?? "?"} ${customAttributes.paid_seats ?? 0}`;
}

async function missing(
  intercom: ReturnType<typeof createIntercomClient>,
): Promise<string | undefined> {
  try {
    await intercom.companies.retrieveACompanyById({ path: { id: "none" } });
    return undefined;
  } catch (error) {
    if (!isApiError(error, 404)) throw error;
    const { body } = error as IntercomApiError<404, ErrorList>;
    return body.requestId ?? undefined;
  }
}

export const mistake: Parameters<typeof createOrUpdateCompany>[1] = {
  // @ts-expect-error the API's name is not the client's
  body: { company_id: "1" },
};
