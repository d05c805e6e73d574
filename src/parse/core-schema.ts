/** What a plain scalar means: the core schema of YAML 1.2 (section 10.3), as far as people write it. */

const SPECIAL: ReadonlyMap<string, boolean | null> = new Map([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/** The longest of the words above. */
const LONGEST = 5;

const WHOLE = /^-?[0-9]{1,15}$/u;
const DECIMAL = /^-?[0-9]{1,10}\.[0-9]{1,10}$/u;
// Whatever YAML could take for a number: signed, octal, hexadecimal, with an exponent, infinite, not a number.
const OTHER_NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/u;

/** The value of a plain scalar; undefined where it is a number in an unusual form. */
export function coreValue(text: string): string | number | boolean | null | undefined {
  if (text.length <= LONGEST) {
    const special = SPECIAL.get(text);
    if (special !== undefined) return special;
  }
  const first = text.charCodeAt(0);
  // Numbers begin with + - . or a digit.
  if (first > 0x39 || first < 0x2b || first === 0x2c || first === 0x2f) return text;
  if (WHOLE.test(text) || DECIMAL.test(text)) return Number(text);
  return OTHER_NUMBER.test(text) ? undefined : text;
}
