import { createIntercomClient, type TransportOptions } from "intercom-unstable";
import { describe, expect, it } from "vitest";
import { readDescription } from "../support/description.js";

const { servers } = readDescription();

/** The request that a client with these options makes. */
async function requestWith(options: Omit<TransportOptions, "token" | "fetch">): Promise<Request> {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return Response.json({ type: "admin" });
  };
  await createIntercomClient({ ...options, token: "t", fetch }).admins.identifyAdmin();
  expect(sent).toHaveLength(1);
  return sent[0] ?? expect.unreachable();
}

describe("where a client sends its requests", () => {
  it("knows a region for each server of the contract", () => {
    expect(servers.map((it) => it["x-name"])).toEqual(["us", "eu", "au"]);
  });

  it.each(servers.map((it) => [it["x-name"], it.url] as const))(
    "region %s: %s",
    async (region, url) => {
      const options = { region } as Pick<TransportOptions, "region">;
      expect((await requestWith(options)).url).toBe(`${url}/me`);
    },
  );

  it("asks the first server when nobody says where", async () => {
    expect((await requestWith({})).url).toBe(`${servers[0]?.url}/me`);
  });

  it("asks another host when told so, below its path", async () => {
    const { url } = await requestWith({ baseUrl: "https://proxy.example/intercom" });
    expect(url).toBe("https://proxy.example/intercom/me");
  });
});

describe("which version a client asks for", () => {
  it("asks for Unstable when nobody says which", async () => {
    expect((await requestWith({})).headers.get("Intercom-Version")).toBe("Unstable");
  });

  it("asks for the version it is told", async () => {
    const { headers } = await requestWith({ intercomVersion: "2.14" });
    expect(headers.get("Intercom-Version")).toBe("2.14");
  });
});
