/** The texts of a place in another language; what is not there yet is read in English. */
export type Translation<Place> = {
  [Key in keyof Place]?: Place[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Place[Key] extends string
      ? string
      : Translation<Place[Key]>
}

/** A place with the texts of a translation wherever there is one. */
export function translated<Place extends object>(place: Place, translation: Translation<Place>): Place {
  const own = new Map<string, unknown>(Object.entries(translation))
  const said = Object.entries(place).map(([key, text]) => {
    const other = own.get(key)
    return [key, isPlace(text) && isPlace(other) ? translated(text, other) : (other ?? text)]
  })
  return Object.assign({ ...place }, Object.fromEntries(said))
}

function isPlace(text: unknown): text is object {
  return typeof text === 'object' && text !== null && !Array.isArray(text)
}
