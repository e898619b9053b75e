package cli

import (
	"github.com/spf13/cobra"

	"rolebook/app"
)

// prepare comes before every command: a --dir that cannot be a data folder is refused, and the
// program speaks the language of the person, but always English to programs.
func (p *program) prepare(command *cobra.Command, args []string) error {
	if err := p.checkDir(command, args); err != nil {
		return err
	}
	var err error
	if p.passphrase, err = p.givenPassphrase(); err != nil {
		return err
	}
	if p.json {
		return app.Speak("en")
	}
	return p.workspace().Speak()
}
