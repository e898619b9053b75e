import { Component, type ReactNode } from 'react'
import { Failed } from '../ui/Failed'
import { WordsContext } from '../words/useWords'

type Props = {
  /** Where one is: going elsewhere shows the next screen afresh. */
  place: string
  children: ReactNode
}

type State = { error: Error | undefined; place: string }

/** Keeps one broken screen from taking the frame with it, and explains. */
export class Boundary extends Component<Props, State> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state: State = { error: undefined, place: this.props.place }

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): State {
    return props.place === state.place ? state : { error: undefined, place: props.place }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    const { frame } = this.context
    return (
      <Failed
        message={frame.broke}
        advice={frame.brokeHint}
        details={[error.message]}
        onRetry={() => this.setState({ error: undefined })}
      />
    )
  }
}
