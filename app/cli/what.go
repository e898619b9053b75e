package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

func (p *program) what() *cobra.Command {
	var q question
	command := &cobra.Command{
		Use:     "what --user EMAIL",
		Aliases: []string{"preview"}, // as on screen: what is closed is not listed
		Short:   "List everything somebody may do",
		Args:    noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := need(command, "user"); err != nil {
				return err
			}
			q.words.Action = string(rbac.View)
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
			told, err := app.TellWhat(ix, request.User, access.Circumstances{
				Time: request.Time, Channel: request.Channel, Address: request.Address, Roles: request.Roles,
			})
			if err != nil {
				return err
			}
			return p.show(told, func(out io.Writer) { sayWhat(out, &told) })
		},
	}
	command.Flags().StringVar(&q.words.User, "user", "", "the user, by e-mail address")
	q.about(command)
	q.circumstances(command.Flags())
	return command
}

// sayWhat lists what may be done, in the order of the matrix.
func sayWhat(out io.Writer, told *app.ToldWhat) {
	fmt.Fprintln(out, told.Sentence)
	list(out, told.Blocked)
	var rows [][]string
	for _, h := range told.Permissions {
		if h.View {
			rows = append(rows, []string{h.AreaName, h.PermissionName, h.LevelName, h.Whose, h.RoleNames})
		}
	}
	if len(rows) > 0 {
		c := app.Commands().Columns
		table(out, []string{c.Area, c.Permission, c.Level, c.Whose, c.Through}, rows)
	}
}
