// What the window has from Wails a browser gets from here: window.go calls bound methods,
// window.runtime brings events. Errors are JSON text, as in the window.
;(() => {
  const tokenName = 'rolebook-token'
  const setUpName = 'rolebook-setup'
  const opened = open()

  // A link with a one-time code opens the page; the code leaves the address at once.
  async function open() {
    const code = /^#code=([A-Z0-9-]+)$/.exec(location.hash)
    if (!code) return
    history.replaceState(null, '', location.pathname + location.search)
    const answer = await fetch('/open', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: code[1] }),
    })
    if (!answer.ok) return
    localStorage.setItem(tokenName, (await answer.json()).token)
    localStorage.removeItem(setUpName)
  }

  function unreachable() {
    return JSON.stringify({
      code: 'unreachable',
      message: 'Rolebook does not answer. What was applied is kept.',
      advice: 'Start Rolebook again, then open the page it prints.',
      details: [],
    })
  }

  // What a page asks by itself, since something changed, does not count as somebody being there.
  const away = 60000
  let touched = Date.now()
  for (const name of ['keydown', 'pointerdown', 'wheel', 'pointermove']) {
    addEventListener(name, () => (touched = Date.now()), { capture: true, passive: true })
  }

  async function ask(path, options) {
    await opened
    const absent = Date.now() - touched > away ? { 'X-Rolebook-Away': '1' } : {}
    let answer
    try {
      answer = await fetch(path, {
        ...options,
        headers: { ...options.headers, ...absent, 'X-Rolebook-Token': localStorage.getItem(tokenName) ?? '' },
      })
    } catch {
      throw unreachable()
    }
    if (answer.status === 401) location.replace('/open')
    if (!answer.ok) throw await answer.text()
    return answer
  }

  async function call(method, values) {
    const answer = await ask(`/rpc/${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(values),
    })
    return answer.json()
  }

  const named = (make) => new Proxy({}, { get: (_, name) => make(String(name)) })
  window.go = named((pkg) =>
    named((struct) => named((method) => (...values) => call(`${pkg}.${struct}.${method}`, values))),
  )

  const listeners = new Map()
  let socket

  async function listen() {
    await opened
    const token = localStorage.getItem(tokenName)
    if (socket || !token) return
    socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/events`, ['rolebook', `token.${token}`])
    socket.onmessage = (message) => {
      const { event, payload } = JSON.parse(message.data)
      for (const listener of [...(listeners.get(event) ?? [])]) {
        listener.left -= 1
        if (listener.left === 0) listeners.get(event).delete(listener)
        listener.callback(payload)
      }
    }
    socket.onclose = () => {
      socket = undefined
      setTimeout(again, 2000)
    }
  }

  // A socket that closed may mean that the session has ended: then the page shows nothing more.
  async function again() {
    try {
      await ask('/in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
    } catch {
      // Rolebook may be starting again.
    }
    listen()
  }

  function on(event, callback, times) {
    const listener = { callback, left: times }
    if (!listeners.has(event)) listeners.set(event, new Set())
    listeners.get(event).add(listener)
    listen()
    return () => listeners.get(event)?.delete(listener)
  }

  window.runtime = {
    EventsOnMultiple: on,
    EventsOn: (event, callback) => on(event, callback, -1),
    EventsOnce: (event, callback) => on(event, callback, 1),
    EventsOff: (...events) => {
      for (const event of events) listeners.delete(event)
    },
    EventsOffAll: () => listeners.clear(),
    BrowserOpenURL: (url) => {
      if (url.startsWith('https://')) window.open(url, '_blank', 'noopener,noreferrer')
      else if (url.startsWith('mailto:')) location.assign(url)
    },
    ClipboardSetText: async (text) => {
      await navigator.clipboard.writeText(text)
      return true
    },
  }

  // Files go up and down here; in the window they go through dialogs.
  window.rolebook = {
    async signOut() {
      await ask('/signout', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
      localStorage.removeItem(tokenName)
      location.replace('/open')
    },
    async upload(file) {
      const answer = await ask(`/upload?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      })
      return answer.json()
    },
    async download(id, name) {
      const answer = await ask(`/download/${encodeURIComponent(id)}`, { method: 'GET' })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60000)
    },
  }
})()
