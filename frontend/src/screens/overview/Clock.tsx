import { Alert, Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { trustClock } from '../../api/overview'
import { forgetSetUp } from '../../api/setUpKey'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { useWords } from '../../words/useWords'

/** Warns that the clock of this computer is behind, and lets one say that it is right. */
export function Clock({ warning }: { warning: string }) {
  const { protection: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const client = useQueryClient()
  const trust = useMutation({
    mutationFn: () => trustClock(id),
    onSuccess: () => forgetSetUp(client, id),
    onError: useToastTrouble(),
  })
  if (!warning) return null
  return (
    <Alert color="red" variant="outline" mb={20} role="alert">
      <p>{warning}</p>
      {mayEdit && (
        <Button variant="default" mt={8} loading={trust.isPending} onClick={() => trust.mutate()}>
          {words.clock}
        </Button>
      )}
    </Alert>
  )
}
