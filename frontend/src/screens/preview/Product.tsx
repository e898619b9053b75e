import { Pencil } from 'lucide-react'
import type { PreviewRow, PreviewView } from '../../api/types'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { useWords } from '../../words/useWords'
import classes from './Preview.module.css'

/** The navigation of the client's product, with what is open in it and nothing else. */
export function Product({ view }: { view: PreviewView }) {
  const { preview: words } = useWords()
  const alike = filtersOf(view).length < 2
  return (
    <section className={classes.product} aria-label={words.navigation(view.product)}>
      <header className={classes.bar}>
        <b>{view.product}</b>
        <span className={classes.quiet}>{view.name}</span>
      </header>
      {view.blocked.map((sentence) => (
        <p key={sentence} className={classes.blocked}>
          {sentence}
        </p>
      ))}
      {view.areas.length === 0 && <p className={classes.none}>{words.nothing}</p>}
      {view.areas.map((area) => (
        <div key={area.key} className={classes.area}>
          <h2 className={classes.heading}>{area.name}</h2>
          <ul className={classes.items}>
            {area.items.map((row) => (
              <Item key={row.permission} row={row} filters={alike ? '' : row.filters} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The lists of date filters that live data offers, each once. */
export function filtersOf(view: PreviewView): string[] {
  const all = view.areas.flatMap(({ items }) => items.map((row) => row.filters))
  return [...new Set(all.filter(Boolean))]
}

function Item({ row, filters }: { row: PreviewRow; filters: string }) {
  const { preview: words } = useWords()
  const said = [row.whose && words.whose(row.whose), filters && words.filters(filters)].filter(Boolean)
  return (
    <li className={classes.item} title={words.through(row.roles)}>
      <span className={classes.name}>
        {row.name}
        {row.edit && <Pencil size={12} aria-label={words.mayChange} />}
      </span>
      <span className={classes.level}>{isLevel(row.level) && <LevelGlyph level={row.level} word />}</span>
      <span className={classes.said}>{said.join(' · ')}</span>
    </li>
  )
}
