// What the pages before the screens share.
const page = document.documentElement.dataset

export function say(text, tone = 'trouble') {
  const answer = document.getElementById('answer')
  answer.textContent = text
  answer.className = tone
}

export function said(answer) {
  return [answer.message, answer.advice].join(' ')
}

/** Asks the server; undefined when it does not answer, which is said. */
export async function post(path, values) {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(values),
    })
  } catch {
    say(page.gone)
  }
}

/** What came behind the # of a link, which leaves the address at once. */
export function fragment() {
  const given = new URLSearchParams(location.hash.slice(1))
  history.replaceState(null, '', location.pathname)
  return given
}

/** Keeps what proves this page from now on, and goes to the screens. */
export function enter({ token, setUp }) {
  localStorage.setItem('rolebook-token', token)
  if (setUp) localStorage.setItem('rolebook-setup', setUp)
  else localStorage.removeItem('rolebook-setup')
  location.replace(setUp ? `/#/s/${encodeURIComponent(setUp)}` : '/')
}

/** Has a form wait while it is being answered. */
export async function waiting(form, work) {
  const button = form.querySelector('button[type=submit]')
  button.disabled = true
  say(page.wait, 'wait')
  try {
    await work()
  } finally {
    button.disabled = false
    if (document.getElementById('answer').className === 'wait') say('')
  }
}
