import * as root from "intercom-unstable";
import * as contacts from "intercom-unstable/contacts";
import * as contactValidators from "intercom-unstable/contacts/validators";
import * as validators from "intercom-unstable/validators";
import { check } from "./check.mjs";

check({ root, contacts, contactValidators, validators }).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => console.log(String(error)),
);
