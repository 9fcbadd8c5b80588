import { createCaseClient } from "client";

const client = createCaseClient({ caseVersion: "1.0" });
client.things.listThings({ headers: { "X-Trace": "a" } });
// @ts-expect-error: not in the list
createCaseClient({ caseVersion: "2.0" });
