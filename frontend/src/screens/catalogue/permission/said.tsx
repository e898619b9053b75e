import type { ReactNode } from 'react'
import type { CatalogueView, FieldNote, PermissionCheck, PermissionForm } from '../../../api/types'
import classes from '../Catalogue.module.css'

/** What the form of a permission and its parts share. */
export type FieldsProps = {
  form: PermissionForm
  set: (change: Partial<PermissionForm>) => void
  said: Said
  view: CatalogueView
  /** The key; empty for a new one. */
  permission: string
}

/** What stands beside a field: why it cannot be so, and what it would bring about below its hint. */
export type Said = (field: string, hint?: string) => { error: ReactNode; description: ReactNode }

export function saidBy(check: PermissionCheck | undefined): Said {
  return (field, hint) => {
    const problems = sentencesOn(check?.problems ?? [], field)
    const notes = sentencesOn(check?.notes ?? [], field)
    return {
      error: problems.length > 0 ? problems.join(' ') : undefined,
      description:
        notes.length > 0 ? (
          <>
            {hint}
            <span className={classes.note}>{notes.join(' ')}</span>
          </>
        ) : (
          hint
        ),
    }
  }
}

function sentencesOn(notes: readonly FieldNote[], field: string): string[] {
  return notes.filter((note) => note.field === field).map(({ sentence }) => sentence)
}
