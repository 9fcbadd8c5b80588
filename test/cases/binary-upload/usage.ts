import { createCaseClient } from "client";

const { files } = createCaseClient({});
files.putFile({ path: { id: "a" }, body: new Uint8Array([1]) });
files.putLogo({ body: new Blob([]) });
files.createNote({ body: "text" });
files.putLogo();
