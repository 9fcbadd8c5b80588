import { createCaseClient } from "client";

const client = createCaseClient({});
export const answers = [client.default.ping(), client.default.pong()];
