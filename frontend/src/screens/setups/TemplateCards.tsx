import type { TemplateCard } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './SetUps.module.css'

/** The shipped set-ups to start from: which product, which roles. */
export function TemplateCards({
  cards,
  onChoose,
}: {
  cards: readonly TemplateCard[]
  onChoose: (key: string) => void
}) {
  const { setUps: words } = useWords()
  return (
    <ul className={classes.cards}>
      {cards.map((card) => (
        <li key={card.key}>
          <button type="button" className={classes.card} onClick={() => onChoose(card.key)}>
            <b className={classes.cardName}>{card.name}</b>
            <span className={classes.cardText}>{card.description}</span>
            <span className={classes.cardRoles}>
              {card.roles.length > 0 ? words.roles(card.roles.map((role) => role.name)) : words.noRoles}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
