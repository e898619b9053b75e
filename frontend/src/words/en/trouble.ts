/** What is said when something went wrong before the engine could put it in words. */
export const trouble = {
  message: 'Rolebook could not carry this out.',
  advice: 'Try once more. If it happens again, report it with what you were doing.',
}
