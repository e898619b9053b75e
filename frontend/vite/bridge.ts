type Answers = Record<string, (...values: never[]) => unknown>

/**
 * Answers the calls a test is about in the place of Go: `bridge({ 'Review.Apply': () => … })`. A call
 * without an answer breaks the test. An answer that is thrown arrives as an error does, as JSON text.
 */
export function bridge(answers: Answers): void {
  const struct = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          (...values: never[]) =>
            answer(answers, `${name}.${String(method)}`, values),
      },
    )
  Object.assign(window, {
    go: { app: new Proxy({}, { get: (_, name) => struct(String(name)) }) },
    runtime: { EventsOnMultiple: () => () => undefined, ClipboardSetText: async () => true },
  })
}

async function answer(answers: Answers, name: string, values: never[]): Promise<unknown> {
  const found = answers[name]
  if (!found) throw new Error(`the test answers no call of ${name}`)
  return found(...values)
}
