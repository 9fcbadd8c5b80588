/** `vendor` of the validators (Standard Schema v1): the name of the package. */
export const vendor = "intercom-unstable";
