/**
 * What a full name tells of the gender: `Thị` behind the family name is a woman's. No other part tells for certain
 * (`Văn`, `Anh`, `Thanh` are borne by both), and a name that says nothing gives nothing.
 */
export function genderInName(name: string): 'female' | undefined {
  const [, ...behind] = name.normalize('NFC').trim().split(/\s+/);
  return behind.slice(0, -1).some((part) => part.toLowerCase() === 'thị') ? 'female' : undefined;
}
