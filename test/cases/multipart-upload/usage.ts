import { createCaseClient } from "client";

const file = new Blob(["a"]);
createCaseClient({}).attachments.createAttachment({
  body: { file, more: [file], name: "a", meta: { tag: "b" } },
});
// @ts-expect-error: the file is required
createCaseClient({}).attachments.putAttachment({ body: {} });
