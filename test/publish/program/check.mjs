/**
 * Uses the client the way programs do, against answers of its own, and says what came of it. How the
 * modules are loaded is for the callers to show.
 */
export async function check({ root, contacts, contactValidators, validators }) {
  const requests = [];
  const fetch = async (request) => {
    const { pathname } = new URL(request.url);
    requests.push(`${request.method} ${pathname} ${request.headers.get("intercom-version")}`);
    if (!pathname.endsWith("/nobody")) return Response.json({ type: "contact", id: "1" });
    const errors = [{ code: "not_found", message: "no such contact" }];
    return Response.json({ type: "error.list", request_id: "r1", errors }, { status: 404 });
  };
  const options = { token: "secret", fetch, region: "eu" };
  const intercom = root.createIntercomClient({
    ...options,
    validate: validators.requestValidators,
  });
  const transport = root.createTransport(options);
  const body = { role: "user", email: "jane@example.com" };
  const failure = await contacts
    .showContact(transport, { path: { id: "nobody" } })
    .catch((error) => error);
  const refused = await intercom.contacts
    .createContact({ body: { email: 5 } })
    .catch((error) => error);
  return {
    created: (await intercom.contacts.createContact({ body })).id,
    shaken: (await contacts.createContact(transport, { body })).id,
    error: failure instanceof root.IntercomApiError && [failure.status, failure.code],
    refused:
      refused instanceof validators.IntercomValidationError &&
      refused instanceof root.IntercomError,
    valid: contactValidators.createContactBody.is(body),
    issues: contactValidators.createContactBody.validate({ email: 5 }).issues?.length ?? 0,
    requests,
  };
}
