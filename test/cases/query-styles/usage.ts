import { createTransport } from "client";
import { listThings } from "client/things";

listThings(createTransport({}), {
  query: { ids: [1, 2], comma: ["a"], filter: { name: "a" }, members: { a: "b" }, "odd name": [] },
});
listThings(createTransport({}));
