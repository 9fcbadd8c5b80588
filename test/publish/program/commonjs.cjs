const root = require("intercom-unstable");
const contacts = require("intercom-unstable/contacts");
const contactValidators = require("intercom-unstable/contacts/validators");
const validators = require("intercom-unstable/validators");
const { check } = require("./check.mjs");

check({ root, contacts, contactValidators, validators }).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => console.log(String(error)),
);
