import { expect, it } from "vitest";
import { withoutCredentials } from "../../../generator/io/npm.js";

it.each([
  ["//registry.example/:_authToken=secret-1", "//registry.example/:_authToken=***"],
  ["_auth = c2VjcmV0OjE=", "_auth = ***"],
  ["Authorization: Bearer secret-1", "Authorization: ***"],
  ["token npm_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7 is bad", "token *** is bad"],
  ["https://user:secret-1@registry.example/", "https://***@registry.example/"],
])("shows no credential: %s", (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});
