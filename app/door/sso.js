import { enter, post, said, say } from '/door.js'
import { ask, chosen } from '/roles.js'

const page = document.documentElement.dataset
const form = document.getElementById('choose')

// What the provider sent back leaves the address before anything else happens.
const back = new URLSearchParams(location.search)
history.replaceState(null, '', location.pathname)

async function finish() {
  say(page.wait, 'wait')
  const answer = await post('/sso/done', {
    state: back.get('state') ?? '',
    code: back.get('code') ?? '',
    roles: form.hidden ? [] : chosen(),
  })
  if (!answer) return
  const text = await answer.json()
  if (answer.ok) enter(text)
  else if (answer.status === 409) {
    say('')
    form.hidden = false
    ask(text.choose)
  } else say(said(text))
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  finish()
})

finish()
