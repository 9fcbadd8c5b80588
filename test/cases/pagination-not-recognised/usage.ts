import { createCaseClient } from "client";

// @ts-expect-error: nothing asks for another page
createCaseClient({}).things.listThings.items();
