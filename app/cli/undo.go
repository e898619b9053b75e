package cli

import (
	"github.com/spf13/cobra"

	"rolebook/app"
)

func (p *program) undo() *cobra.Command {
	var name string
	var entry int
	var c consent
	command := &cobra.Command{
		Use:   "undo",
		Short: "Take the last change back",
		Long: "Shows what taking the last change back does to people, asks, and does it. An undo is a change too:\n" +
			"it stands in the history, and undoing it with --entry does again what was undone.",
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := apart(command, "dry-run", "yes"); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			if !command.Flags().Changed("entry") {
				if entry, err = p.atDesk().LastUndo(id); err != nil {
					return err
				}
				if entry == 0 {
					return app.Commands().History.NoUndo.With()
				}
			}
			view, err := p.atDesk().Review.Undo(id, entry)
			if err != nil {
				return noEntry(entry, err)
			}
			return p.settle(view, c, nil, "")
		},
	}
	flagSetUp(command, &name)
	command.Flags().IntVar(&entry, "entry", 0, "take this entry of the history back instead of the last change")
	c.flags(command)
	return command
}
