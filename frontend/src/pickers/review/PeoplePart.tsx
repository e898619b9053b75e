import { ChevronDown, ChevronRight, MoveRight } from 'lucide-react'
import { useState } from 'react'
import type { EffectGroup, EffectView } from '../../api/types'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { useWords } from '../../words/useWords'
import classes from './Review.module.css'

type Props = { people: readonly EffectGroup[]; away: readonly string[] }

/** Who loses and who gains what, losses first; many alike stand in one sentence until they are opened. */
export function PeoplePart({ people, away }: Props) {
  const { review } = useWords()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{review.people}</h3>
      {people.length === 0 && <p className={classes.quiet}>{review.nobody}</p>}
      <ul className={classes.list}>
        {people.map((group) => (
          <li key={`${group.gain} ${group.sentence}`} className={classes.effect} data-gain={group.gain}>
            {group.total > 1 ? (
              <Group group={group} />
            ) : (
              <Sentence text={group.sentence} effect={group.effects[0]} />
            )}
          </li>
        ))}
      </ul>
      {away.map((sentence) => (
        <p key={sentence} className={classes.quiet}>
          {sentence}
        </p>
      ))}
    </section>
  )
}

function Group({ group }: { group: EffectGroup }) {
  const { review } = useWords()
  const [open, setOpen] = useState(false)
  const Chevron = open ? ChevronDown : ChevronRight
  const more = group.total - group.effects.length
  return (
    <>
      <button type="button" className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={14} aria-hidden />
        {group.sentence}
      </button>
      {open && (
        <ul className={classes.inner}>
          {group.effects.map((effect) => (
            <li key={`${effect.user} ${effect.permission}`}>
              <Sentence text={effect.sentence} effect={effect} />
            </li>
          ))}
          {more > 0 && <li className={classes.quiet}>{review.andMore(more)}</li>}
        </ul>
      )}
    </>
  )
}

function Sentence({ text, effect }: { text: string; effect: EffectView | undefined }) {
  return (
    <span className={classes.sentence}>
      <span>{text}</span>
      {effect && isLevel(effect.before) && isLevel(effect.after) && effect.before !== effect.after && (
        <span className={classes.levels}>
          <LevelGlyph level={effect.before} />
          <MoveRight size={12} aria-hidden />
          <LevelGlyph level={effect.after} />
        </span>
      )}
    </span>
  )
}
