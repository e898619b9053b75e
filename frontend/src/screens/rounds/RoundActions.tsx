import { ActionIcon, Button, Menu } from '@mantine/core'
import { EllipsisVertical, Printer } from 'lucide-react'
import { Link } from 'wouter'
import { dropRound, finishRound, keepRest, planRound } from '../../api/rounds'
import type { RoundCard } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'

type Props = { card: RoundCard; text: string; onClose: () => void }

/** What is done with a review as a whole: keep the rest, finish it, print it, give it up. */
export function RoundActions({ card, text, onClose }: Props) {
  const { rounds: words, kit } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const toast = useToast()
  const trouble = useToastTrouble()
  const left = card.total - card.decided
  const finish = async () => {
    if (card.removed + card.changed > 0) await review(planRound(id, card.key))
    else await finishRound(id, card.key).then(() => toast({ text: words.finished }), trouble)
  }
  const drop = () =>
    dropRound(id, card.key).then(() => {
      toast({ text: words.dropped })
      onClose()
    }, trouble)
  return (
    <>
      <ActionIcon
        component={Link}
        href={`/paper?what=review&key=${card.key}`}
        variant="default"
        size={32}
        aria-label={words.print}
        title={words.print}
      >
        <Printer size={15} aria-hidden />
      </ActionIcon>
      {card.finished === '' && mayEdit && (
        <>
          {left > 0 && (
            <Button variant="default" onClick={() => void keepRest(id, card.key, text).catch(trouble)}>
              {words.keepRest(left)}
            </Button>
          )}
          <Button
            disabled={left > 0}
            title={left > 0 ? words.finishBarred : undefined}
            onClick={() => void finish()}
          >
            {words.finish}
          </Button>
          <Menu>
            <Menu.Target>
              <ActionIcon variant="default" size={32} aria-label={kit.more}>
                <EllipsisVertical size={15} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item color="red" onClick={() => void drop()}>
                {words.drop}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
    </>
  )
}
