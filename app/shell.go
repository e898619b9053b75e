package app

// Shell is the frame around every screen.
type Shell struct{ session *Session }

// Facts says what this Rolebook is.
func (s *Shell) Facts() (ShellFacts, error) {
	return answer(s.session, act{}, func() (ShellFacts, error) {
		return ShellFacts{Version: s.session.workspace.Version, Door: string(s.session.Door)}, nil
	})
}
