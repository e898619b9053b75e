import { useMemo, useState } from 'react'
import type { TemplateCard } from '../../api/types'
import { Grid, type GridCell, type GridSection } from '../../ui/Grid'
import { isLevel } from '../../ui/level'
import { useWords } from '../../words/useWords'
import classes from './SetUps.module.css'

/** What a template brings: its roles as cards, and what each may do. */
export function Peek({ template }: { template: TemplateCard }) {
  const { setUps: words } = useWords()
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const { sections, cell } = useMemo(() => matrixOf(template), [template])
  const fold = (area: string) => {
    const next = new Set(collapsed)
    if (!next.delete(area)) next.add(area)
    setCollapsed(next)
  }
  return (
    <>
      {template.roles.length > 0 && <h3 className={classes.heading}>{words.brings}</h3>}
      <ul className={classes.roles}>
        {template.roles.map((role) => (
          <li key={role.key} className={classes.role}>
            <b>{role.name}</b>
            {role.owner && <span className={classes.owner}>{words.owner}</span>}
            <span className={classes.quiet}>{role.bestFor || role.description}</span>
          </li>
        ))}
      </ul>
      {template.roles.length > 0 && (
        <>
          <h3 className={classes.heading}>{words.peek}</h3>
          <div className={classes.peek}>
            <Grid
              label={words.peek}
              corner={words.permission}
              columns={template.roles}
              sections={sections}
              cell={cell}
              collapsed={collapsed}
              onCollapse={fold}
              readOnly={words.peekHint}
            />
          </div>
        </>
      )}
    </>
  )
}

/** The matrix of a template: a section an area, a row a permission. */
function matrixOf(template: TemplateCard): {
  sections: GridSection[]
  cell: (row: string, column: string) => GridCell
} {
  const sections = new Map<string, { key: string; name: string }[]>()
  template.peek.forEach((row, at) => {
    sections.set(row.area, [...(sections.get(row.area) ?? []), { key: String(at), name: row.permission }])
  })
  const place = new Map(template.roles.map((role, at) => [role.key, at]))
  return {
    sections: [...sections].map(([area, rows]) => ({ key: area, name: area, rows })),
    cell: (row, column) => {
      const level = template.peek[Number(row)]?.levels[place.get(column) ?? -1] ?? ''
      return { level: isLevel(level) ? level : 'no', offered: [] }
    },
  }
}
