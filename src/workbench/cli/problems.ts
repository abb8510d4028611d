/** In which two ways can a command end badly? */

/** The command was written wrongly: exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** The command was right and could not be done; the message is a sentence for the user: exit status 1. */
export class CommandProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CommandProblem";
  }
}
