import { Anchor } from '@mantine/core'
import { Check, CircleHelp, X } from 'lucide-react'
import { Link } from 'wouter'
import { useAnswer } from '../../api/check'
import type { CheckAnswer, PathView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'
import { addressOf, statementAbout } from './question'
import { Reasons } from './Reasons'
import { Remedies } from './Remedies'
import type { Asking } from './useQuestion'

/** Yes with every path, or No with every reason and what would mend it. */
export function Answer({ asking }: { asking: Asking }) {
  const { check: words } = useWords()
  const { id } = useSetUp()
  const { question } = asking
  const query = useAnswer(id, question)
  if (!question.user || !question.permission) return <Empty title={words.ask}>{words.askHint.may}</Empty>
  return (
    <Loaded query={query} skeleton={<SkeletonLines lines={5} height={18} />}>
      {(answer) => (
        <article className={classes.answer} aria-busy={query.isPlaceholderData}>
          <Verdict answer={answer} />
          {answer.allowed && answer.paths.length > 1 && <Paths paths={answer.paths} />}
          {answer.allowed && answer.paths.length === 1 && <CellLink path={answer.paths[0]} />}
          {!answer.allowed && <Reasons reasons={answer.reasons} />}
          {!answer.allowed && answer.paths.length > 0 && (
            <section className={classes.part}>
              <h2 className={classes.heading}>{words.held}</h2>
              <Paths paths={answer.paths} />
            </section>
          )}
          {!answer.allowed && answer.known && !query.isPlaceholderData && <Remedies question={question} />}
          <Elsewhere asking={asking} allowed={answer.allowed} />
        </article>
      )}
    </Loaded>
  )
}

function Verdict({ answer }: { answer: CheckAnswer }) {
  const { check: words } = useWords()
  const [Sign, word, kind] = answer.allowed
    ? ([Check, words.yes, 'yes'] as const)
    : answer.known
      ? ([X, words.no, 'no'] as const)
      : ([CircleHelp, words.unknown, 'unknown'] as const)
  return (
    <div className={classes.verdict} data-kind={kind} role="status">
      <span className={classes.word}>
        <Sign size={24} aria-hidden /> {word}
      </span>
      <p className={classes.said}>{answer.sentence}</p>
    </div>
  )
}

function Paths({ paths }: { paths: readonly PathView[] }) {
  return (
    <ul className={classes.paths}>
      {paths.map((path) => (
        <li key={path.sentence}>
          {isLevel(path.level) && <LevelGlyph level={path.level} />}
          <span>{path.sentence}</span>
          <CellLink path={path} />
        </li>
      ))}
    </ul>
  )
}

function CellLink({ path }: { path: PathView | undefined }) {
  const { check: words } = useWords()
  if (!path) return null
  return (
    <Anchor component={Link} href={path.link} className={classes.link}>
      {words.seeCell}
    </Anchor>
  )
}

/** The same question the other ways round. */
function Elsewhere({ asking: { question }, allowed }: { asking: Asking; allowed: boolean }) {
  const { check: words } = useWords()
  return (
    <p className={classes.links}>
      <Anchor component={Link} href={`/check?${addressOf('who', question)}`}>
        {words.whoElse}
      </Anchor>
      <Anchor component={Link} href={`/check?${addressOf('what', question)}`}>
        {words.whatElse}
      </Anchor>
      <Anchor component={Link} href={`/preview?${new URLSearchParams({ user: question.user })}`}>
        {words.previewAs}
      </Anchor>
      <Anchor component={Link} href={`/statements?${statementAbout(question, allowed)}`}>
        {words.statement}
      </Anchor>
    </p>
  )
}
