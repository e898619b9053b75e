package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
)

func (p *program) who() *cobra.Command {
	var q question
	command := &cobra.Command{
		Use:   "who --permission KEY --action view|edit",
		Short: "List everybody who may do something",
		Args:  noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := need(command, "permission", "action"); err != nil {
				return err
			}
			request, err := q.request(command, p.now())
			if err != nil {
				return err
			}
			ix, err := p.index(command, &q)
			if err != nil {
				return err
			}
			if err := q.unknown(ix, &request); err != nil {
				return err
			}
			told, err := app.TellWho(ix, request)
			if err != nil {
				return err
			}
			return p.show(told, func(out io.Writer) { sayWho(out, &told) })
		},
	}
	q.about(command)
	q.permission(command.Flags())
	q.circumstances(command.Flags())
	return command
}

func sayWho(out io.Writer, told *app.ToldWho) {
	fmt.Fprintln(out, told.Sentence)
	if len(told.Users) == 0 {
		return
	}
	var rows [][]string
	for _, h := range told.Users {
		rows = append(rows, []string{h.Name, string(h.User), h.LevelName, h.Whose, h.RoleNames})
	}
	c := app.Commands().Columns
	table(out, []string{c.Name, c.Email, c.Level, c.Whose, c.Through}, rows)
}
