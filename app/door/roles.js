// The roles that somebody may have active together, asked for when not all of them may be.
const field = document.getElementById('roles')

export function ask(sets) {
  field.hidden = false
  for (const old of field.querySelectorAll('label')) old.remove()
  for (const [i, set] of sets.entries()) {
    const label = document.createElement('label')
    const choice = document.createElement('input')
    choice.type = 'radio'
    choice.name = 'roles'
    choice.value = JSON.stringify(set.roles)
    choice.required = true
    choice.checked = i === 0
    label.append(choice, ` ${set.name}`)
    field.append(label)
  }
  field.querySelector('input').focus()
}

export function chosen() {
  const choice = field.querySelector('input:checked')
  return choice ? JSON.parse(choice.value) : []
}
