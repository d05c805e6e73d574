/**
 * A number with at most one digit behind the point, or two where `scale` is 100. Written from whole numbers, which is
 * several times as quick as from fractions, and a picture is made of little else.
 */
export function decimal(value: number, scale: 10 | 100 = 10): string {
  const scaled = Math.round(value * scale);
  const part = Math.abs(scaled % scale);
  if (part === 0) return String(scaled / scale);
  const whole = Math.floor(Math.abs(scaled) / scale);
  const digits = scale === 10 ? part : part % 10 === 0 ? part / 10 : part < 10 ? `0${part}` : part;
  return `${scaled < 0 ? "-" : ""}${whole}.${digits}`;
}
