import { enter, fragment, post, said, say, waiting } from '/door.js'
import { ask, chosen } from '/roles.js'

const page = document.documentElement.dataset
const field = (name) => document.getElementById(name)
const given = fragment()

/** Shows what can be done from here: who was sent to sign in, or did last time, is asked for that first. */
async function begin() {
  const answer = await post('/door', {})
  if (!answer) return
  const door = await answer.json()
  const known = given.get('setup') ?? localStorage.getItem('rolebook-setup')
  field('signin').hidden = false
  field('which').hidden = !door.setUp
  field('setup').required = door.setUp
  field('setup').value = door.setUp ? (known ?? '') : ''
  field('email').value = given.get('email') ?? ''
  field('sso').hidden = !door.sso
  field('here').hidden = !door.code
  const first = known || given.has('signin') || !door.code ? 'signin' : 'here'
  if (first === 'signin') field('here').before(field('signin'))
  field(first === 'here' ? 'code' : field('which').hidden || known ? 'email' : 'setup').focus()
}

field('here').addEventListener('submit', (event) => {
  event.preventDefault()
  waiting(field('here'), async () => {
    const answer = await post('/open', { code: field('code').value.trim().toUpperCase() })
    if (!answer) return
    if (answer.ok) enter(await answer.json())
    else say(said(await answer.json()))
  })
})

field('again').addEventListener('click', async () => {
  const answer = await post('/code', {})
  if (answer) say(answer.ok ? page.printed : page.justPrinted, answer.ok ? 'good' : 'trouble')
})

field('signin').addEventListener('submit', (event) => {
  event.preventDefault()
  waiting(field('signin'), async () => {
    const answer = await post('/signin', {
      setUp: field('setup').value,
      email: field('email').value.trim(),
      password: field('password').value,
      roles: chosen(),
    })
    if (!answer) return
    const text = await answer.json()
    if (answer.ok) enter(text)
    else if (answer.status === 409) ask(text.choose)
    else {
      field('password').value = ''
      field('password').focus()
      say(said(text))
    }
  })
})

field('sso').addEventListener('click', async () => {
  if (!field('setup').reportValidity()) return
  const answer = await post('/sso', { setUp: field('setup').value })
  if (!answer) return
  const text = await answer.json()
  if (answer.ok) location.assign(text.address)
  else say(said(text))
})

begin()
