/** A way in which a document breaks a schema, as ajv tells of it (JSON Schema draft 7, with ajv's `verbose`). */
export interface SchemaError {
  /** The keyword of the schema that isn't kept, such as `required`. */
  readonly keyword: string;
  /** JSON pointer of the value that doesn't keep it. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Of what is wrong with a key: the key. */
  readonly propertyName?: string;
  /** The schema that the keyword stands in. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** Whether a document keeps a schema; what it breaks stands in `errors` until the next call. */
export interface Validator {
  (document: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
