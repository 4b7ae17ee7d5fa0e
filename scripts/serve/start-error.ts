/** A start that cannot be. The message is a sentence for the person at the terminal. */
export class StartError extends Error {}
