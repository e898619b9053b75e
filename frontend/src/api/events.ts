import { EventsOnMultiple } from '../../wailsjs/runtime/runtime'

/**
 * Listens to an event of the engine, in the window through Wails, in a browser through a WebSocket.
 * Gives the way to stop.
 */
export function on<T>(event: string, listener: (payload: T) => void): () => void {
  return EventsOnMultiple(event, listener, -1)
}
