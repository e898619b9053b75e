import { fragment, post, said, say, waiting } from '/door.js'

const page = document.documentElement.dataset
const field = (name) => document.getElementById(name)
const given = fragment()

/** A link brings everything but the password. */
async function begin() {
  for (const name of ['setup', 'email', 'code']) field(name).value = given.get(name) ?? ''
  const answer = await post('/door', {})
  if (!answer) return
  const door = await answer.json()
  field('which').hidden = !door.setUp
  field('setup').required = door.setUp
  if (!door.setUp) field('setup').value = ''
  const empty = ['setup', 'email', 'code'].find((name) => !field(name).value && !(name === 'setup' && !door.setUp))
  field(empty ?? 'new').focus()
  await ask()
}

/** What the code opens is said before a password is asked for: nothing, perhaps. */
async function ask() {
  const given = { setUp: field('setup').value, email: field('email').value.trim(), code: field('code').value }
  field('nothing').hidden = true
  if (!given.email || !given.code || (field('setup').required && !given.setUp)) return
  const answer = await post('/accept', { ...given, password: '', ask: true })
  if (!answer?.ok) return
  const { nothing } = await answer.json()
  field('nothing').textContent = nothing
  field('nothing').hidden = !nothing
}

for (const name of ['setup', 'email', 'code']) field(name).addEventListener('change', ask)

function refused(text) {
  say(text)
  field('new').focus()
}

field('accept').addEventListener('submit', (event) => {
  event.preventDefault()
  if (field('new').value !== field('repeat').value) {
    refused(page.differ)
    return
  }
  waiting(field('accept'), async () => {
    const answer = await post('/accept', {
      setUp: field('setup').value,
      email: field('email').value.trim(),
      code: field('code').value,
      password: field('new').value,
    })
    if (!answer) return
    if (!answer.ok) {
      refused(said(await answer.json()))
      return
    }
    const next = new URLSearchParams({ signin: '', email: field('email').value.trim() })
    if (field('setup').value) next.set('setup', field('setup').value)
    field('signin').href = `/open#${next}`
    field('accept').hidden = true
    field('hint').hidden = true
    field('done').hidden = false
    field('signin').focus()
  })
})

begin()
