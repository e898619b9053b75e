package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
)

func (p *program) verify() *cobra.Command {
	var name, fingerprint string
	command := &cobra.Command{
		Use:   "verify [FILE] --fingerprint FINGERPRINT",
		Short: "Say whether a file or a set-up is still what was signed",
		Long: "Compares a set-up document, or with -s a set-up of the data folder, with the fingerprint that stands on paper,\n" +
			"in either of its forms. It answers with 0 when nothing was changed since and with 1 when something was.",
		Args: atMost(1),
		RunE: func(command *cobra.Command, args []string) error {
			if err := need(command, "fingerprint"); err != nil {
				return err
			}
			q := question{setUp: name}
			if len(args) > 0 {
				if command.Flags().Changed("setup") {
					return fmt.Errorf("%w: %s", errUsage, app.Fill(app.Commands().Apart, "one", "FILE", "other", "--setup"))
				}
				q.file = args[0]
			}
			ix, err := p.asked(&q)
			if err != nil {
				return err
			}
			verified, err := app.Verify(ix.SetUp(), fingerprint)
			if err != nil {
				return err
			}
			err = p.show(verified, func(out io.Writer) { fmt.Fprintln(out, verified.Sentence) })
			if err == nil && !verified.Same {
				return errNo
			}
			return err
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVar(&fingerprint, "fingerprint", "", "the fingerprint as it stands on paper, in either form")
	return command
}
