const say = (text) => {
  document.getElementById('answer').textContent = text
}

async function post(path, body) {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    say('Rolebook does not answer. Start it again, then open the page it prints.')
  }
}

document.getElementById('open').addEventListener('submit', async (event) => {
  event.preventDefault()
  const answer = await post('/open', { code: document.getElementById('code').value.trim().toUpperCase() })
  if (!answer) return
  const said = await answer.json()
  if (!answer.ok) {
    say(`${said.message} ${said.advice}`)
    return
  }
  localStorage.setItem('rolebook-token', said.token)
  location.replace('/')
})

document.getElementById('again').addEventListener('click', async () => {
  const answer = await post('/code', {})
  if (answer) say(answer.ok ? 'A new code stands where Rolebook was started.' : 'One was printed a moment ago.')
})
