/** A reading of something that never changes, such as an entry, made once however many ask for it. */
export function once<Read extends object, Reading extends object | string>(
  read: (from: Read) => Reading,
): (from: Read) => Reading {
  const readings = new WeakMap<Read, Reading>();
  return (from) => {
    const reading = readings.get(from) ?? read(from);
    readings.set(from, reading);
    return reading;
  };
}
