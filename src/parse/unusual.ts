/** Thrown and caught by the quick readers: the way out of a recursion for what is left to another reader. */
export class Unusual extends Error {}
