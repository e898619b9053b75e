/** Trouble as the engine writes it. */
type Told = { code: string; message: string; advice: string; details: readonly string[] }

/** Trouble in words for people. The message is empty where nobody has put it in words yet. */
export class AppError extends Error {
  readonly code: string
  readonly advice: string
  readonly details: readonly string[]

  constructor({ code, message, advice, details }: Told) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.advice = advice
    this.details = details
  }
}

/** Any error as an AppError. Across the bridge errors travel as JSON text; other causes have no words, only details. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const text = error instanceof Error ? error.message : String(error)
  return new AppError(
    parsed(text) ?? { code: 'unknown', message: '', advice: '', details: text ? [text] : [] },
  )
}

function parsed(text: string): Told | undefined {
  try {
    const told: unknown = JSON.parse(text)
    return isTold(told) ? told : undefined
  } catch {
    return undefined
  }
}

function isTold(told: unknown): told is Told {
  const parts = ['code', 'message', 'advice', 'details']
  return typeof told === 'object' && told !== null && parts.every((part) => part in told)
}
