package app

// Speak has the program speak another language from now on, everywhere: `de`, `en`. The
// person at the workstation chooses it.
func (s *Shell) Speak(language string) error {
	return do(s.session, act{}, func() error {
		if err := s.session.ofWorkstation(); err != nil {
			return err
		}
		return s.session.workspace.Choose(language)
	})
}
