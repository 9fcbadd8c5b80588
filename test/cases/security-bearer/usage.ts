import { createCaseClient } from "client";

createCaseClient({ token: "a" });
createCaseClient({ token: async () => "a" });
// @ts-expect-error: every call carries a token
createCaseClient({});
