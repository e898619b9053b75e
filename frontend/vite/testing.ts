import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

// Virtual lists draw what is in sight, and nothing has a size without a layout engine.
beforeEach(() => {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, get: () => 1000 },
    clientHeight: { configurable: true, get: () => 600 },
  })
})

afterEach(cleanup)
