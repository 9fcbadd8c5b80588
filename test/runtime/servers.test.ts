/** Where the requests of an operation with a server of its own go. */
import { expect, it } from "vitest";
import type { CallOptions, HttpTransportOptions } from "../../generator/shipped/runtime/index.js";
import { getThing, transportTo } from "../faults/operations.js";

const files = { ...getThing, id: "files", server: "https://files.example.com/v2" };

async function goesTo(
  baseUrl: HttpTransportOptions["baseUrl"],
  operation: typeof getThing,
  own: CallOptions = {},
): Promise<string> {
  let url = "";
  const fetch = async (request: Request) => {
    ({ url } = request);
    return Response.json({});
  };
  await transportTo("", { baseUrl, fetch }).call(operation, {}, own);
  return url.slice(0, -getThing.path.length);
}

it("is its own, whatever the transport's base is", async () => {
  expect(await goesTo("https://a.example", getThing)).toBe("https://a.example");
  expect(await goesTo("https://a.example", files)).toBe("https://files.example.com/v2");
});

it("is what a function gives, or a call says", async () => {
  const base: HttpTransportOptions["baseUrl"] = ({ id, server = "https://b.example" }) =>
    id === "files" ? server.replace("files", "test-files") : server;
  expect(await goesTo(base, getThing)).toBe("https://b.example");
  expect(await goesTo(base, files)).toBe("https://test-files.example.com/v2");
  expect(await goesTo(base, files, { baseUrl: "https://c.example" })).toBe("https://c.example");
});
