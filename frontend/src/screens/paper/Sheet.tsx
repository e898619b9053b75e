import type { PaperFact, PaperSection, PaperTable, PaperView } from '../../api/types'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { useWords } from '../../words/useWords'
import classes from './Paper.module.css'

/** A paper as it is printed: black on white, whatever the theme. */
export function Sheet({ view }: { view: PaperView }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else on a paper lets the keyboard scroll it
    <article className={classes.sheet} aria-label={view.title} tabIndex={0}>
      <h2 className={classes.title}>{view.title}</h2>
      <p className={classes.subtitle}>{view.subtitle}</p>
      <Facts facts={view.imprint} />
      {view.sections.map((section) => (
        <Section key={`${section.level} ${section.title}`} section={section} />
      ))}
      {view.signatures.length > 0 && <Signatures view={view} />}
      <p className={classes.foot}>{view.footer}</p>
    </article>
  )
}

function Facts({ facts }: { facts: readonly PaperFact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value, code }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{code ? <code>{value}</code> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Section({ section }: { section: PaperSection }) {
  const { title, level, apart, text, facts, tables } = section
  return (
    <section className={apart ? classes.apart : undefined}>
      {level === 3 ? (
        <h4 className={classes.small}>{title}</h4>
      ) : (
        <h3 className={classes.heading}>{title}</h3>
      )}
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Facts facts={facts} />
      {tables.map((table) => (
        <Table key={table.heads.join()} table={table} />
      ))}
    </section>
  )
}

function Table({ table }: { table: PaperTable }) {
  return (
    <table className={table.even ? classes.even : undefined} aria-label={table.label}>
      <thead>
        <tr>
          {table.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => {
          const key = `${index} ${row.cells[0]?.text}`
          if (row.heading) {
            return (
              <tr key={key} className={classes.over}>
                <th scope="rowgroup" colSpan={table.heads.length}>
                  {row.cells[0]?.text}
                </th>
              </tr>
            )
          }
          return (
            <tr key={key}>
              {row.cells.map(({ text, level }, column) => (
                <td key={table.heads[column] ?? column}>
                  {isLevel(level) ? <LevelGlyph level={level} word /> : text}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Signatures({ view }: { view: PaperView }) {
  const { paper: words } = useWords()
  return (
    <section>
      <h3 className={classes.heading}>{words.signed}</h3>
      <p>{view.signHint}</p>
      <div className={classes.signatures}>
        {view.signatures.map((who) => (
          <div key={who}>
            <b>{who}</b>
            {words.signLines.map((line) => (
              <p key={line} className={classes.line}>
                {line}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
