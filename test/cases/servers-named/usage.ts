import { createCaseClient, type Region } from "client";

export const regions: Region[] = ["us", "eu", "ap-south"];
createCaseClient({ region: "ap-south" });
createCaseClient({ baseUrl: "https://sandbox.example.com" });
// @ts-expect-error: no such region
createCaseClient({ region: "mars" });
