import { createTransport } from "client";
import { getPart } from "client/things";

getPart(createTransport({}), { path: { id: "a", part: "b" } });
// @ts-expect-error: the path needs it
getPart(createTransport({}), { path: { part: "b" } });
