import { toAppError } from './AppError'

/** A call of a bound method whose error is an AppError. */
export async function call<T>(method: () => Promise<T>): Promise<T> {
  try {
    return await method()
  } catch (error) {
    throw toAppError(error)
  }
}
