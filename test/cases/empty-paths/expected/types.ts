/** Every schema of the description by its name. */
export {};
