/** Git can't answer, for the reason in the message: one line, and what to do about it. */
export class GitProblem extends Error {
  override readonly name = "GitProblem";
}
