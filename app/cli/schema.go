package cli

import (
	"github.com/spf13/cobra"

	"rolebook/backend/setupfile"
)

func (p *program) schema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a set-up document",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := p.Out.Write(setupfile.Schema())
			return err
		},
	}
}
