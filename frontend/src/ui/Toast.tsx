import { Button, CloseButton } from '@mantine/core'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useWords } from '../words/useWords'
import classes from './Toast.module.css'

export type Toast = {
  text: string
  tone?: 'plain' | 'trouble'
  /** The one thing to do about it, such as Undo. */
  action?: { label: string; onClick: () => void }
}

type Shown = Toast & { id: number }

const ToastContext = createContext<(toast: Toast) => void>(() => undefined)

const lasting = 10_000

/** Gives a function that says something in passing, for ten seconds; trouble stays until it is dismissed. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext)
}

/** Where toasts appear: the last thing said, and trouble until it is dismissed, of which the third last makes room. */
export function Toasts({ children }: { children: ReactNode }) {
  const { kit } = useWords()
  const [shown, setShown] = useState<readonly Shown[]>([])
  const last = useRef(0)
  const dismiss = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback(
    (toast: Toast) => {
      const id = ++last.current
      setShown((all) => [...all.filter((other) => other.tone === 'trouble').slice(-2), { ...toast, id }])
      if (toast.tone !== 'trouble') setTimeout(() => dismiss(id), lasting)
    },
    [dismiss],
  )
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => makeRoom(shown.length > 0 ? place.current : null), [shown])
  return (
    <ToastContext value={show}>
      {children}
      <section ref={place} className={classes.place} aria-label={kit.notifications} aria-live="polite">
        {useMemo(
          () =>
            shown.map((toast) => (
              <ToastView key={toast.id} toast={toast} onDismiss={() => dismiss(toast.id)} />
            )),
          [shown, dismiss],
        )}
      </section>
    </ToastContext>
  )
}

/** Has the screen end above the toasts, so that they never cover what stands at its foot. */
function makeRoom(toasts: HTMLElement | null) {
  const { style } = document.documentElement
  if (toasts) style.setProperty('--toasts', `${toasts.offsetHeight}px`)
  else style.removeProperty('--toasts')
}

function ToastView({ toast, onDismiss }: { toast: Toast; onDismiss: () => void }) {
  const { kit } = useWords()
  const { action } = toast
  return (
    <div className={classes.toast} data-tone={toast.tone}>
      <span className={classes.text}>{toast.text}</span>
      {action && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onDismiss()
            action.onClick()
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton size="sm" aria-label={kit.dismiss} onClick={onDismiss} />
    </div>
  )
}
