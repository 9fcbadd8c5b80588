import { createTransport } from "client";
import { deleteThing, getThing } from "client/things";

const transport = createTransport({});
getThing(transport, { path: { id: "a" }, query: { fields: "a", page: 1 } });
deleteThing(transport, { path: { id: 1 }, query: { fields: ["a"] }, headers: { fields: "a" } });
// @ts-expect-error: the operation's own parameter is required, and a list
deleteThing(transport, { path: { id: 1 }, query: { fields: "a" } });
// @ts-expect-error: the operation's own parameter is a number
deleteThing(transport, { path: { id: "a" }, query: { fields: ["a"] } });
