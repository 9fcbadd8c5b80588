import { createCaseClient } from "client";

export const sent = createCaseClient({}).whatsApp.createMessage({ body: { text: "a" } });
