package cli

import (
	"fmt"
	"io"

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

func (p *program) language() *cobra.Command {
	return &cobra.Command{
		Use:   "language [CODE]",
		Short: "Say which language Rolebook speaks, or choose another",
		Long: "Says which languages Rolebook speaks and which is in use. With a code, such as de, that language is\n" +
			"spoken from now on, by the window and the server when they are next started. Until one is chosen it is\n" +
			"the system's.",
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				if err := p.speak(args[0]); err != nil {
					return err
				}
			}
			all, inUse := app.Languages()
			return p.show(struct {
				Language  string               `json:"language"`
				Languages []app.LanguageChoice `json:"languages"`
			}{inUse, all}, func(out io.Writer) {
				for _, l := range all {
					here := " "
					if l.Code == inUse {
						here = "*"
					}
					fmt.Fprintf(out, "%s %s  %s\n", here, l.Code, l.Name)
				}
			})
		},
	}
}

// speak keeps the language of the data folder.
func (p *program) speak(code string) error {
	all, _ := app.Languages()
	codes := make([]string, len(all))
	for i, l := range all {
		codes[i] = l.Code
		if l.Code == code {
			p.atDesk()
			return p.opened.Choose(code)
		}
	}
	return noSuch("language", code, codes)
}
