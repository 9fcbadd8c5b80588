import { createTransport } from "client";
import { listThings } from "client/things";

listThings(createTransport({}), { query: { filter: { name: "a" } } });
// @ts-expect-error: the client writes the JSON
listThings(createTransport({}), { query: { filter: '{"name":"a"}' } });
