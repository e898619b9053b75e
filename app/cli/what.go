package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// heldDocument is everything somebody may do, for programs.
type heldDocument struct {
	User        rbac.Email     `json:"user"`
	Name        string         `json:"name"`
	Status      rbac.Status    `json:"status"`
	Permissions []app.ToldHeld `json:"permissions"`
}

func (p *program) what() *cobra.Command {
	var q question
	command := &cobra.Command{
		Use:   "what --user EMAIL",
		Short: "List everything somebody may do",
		Args:  cobra.NoArgs,
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
			held, err := app.TellWhat(ix, request.User, access.Circumstances{
				Time: request.Time, Channel: request.Channel, Address: request.Address, Roles: request.Roles,
			})
			if err != nil {
				return err
			}
			user := ix.SetUp().User(request.User)
			document := heldDocument{user.Email, user.Name(), user.Status, held}
			return p.show(document, func(out io.Writer) { sayHeld(out, user, held) })
		},
	}
	command.Flags().StringVar(&q.words.User, "user", "", "the user, by e-mail address")
	q.about(command)
	q.circumstances(command.Flags())
	return command
}

// sayHeld lists what may be done, by area.
func sayHeld(out io.Writer, user *rbac.User, held []app.ToldHeld) {
	w := app.Commands()
	var rows [][]string
	for _, h := range held {
		if h.View {
			rows = append(rows, []string{h.AreaName, h.PermissionName, h.LevelName, h.Whose, h.RoleNames})
		}
	}
	if len(rows) == 0 {
		fmt.Fprintln(out, app.Fill(w.Ask.Nothing, "who", user.Name(), "status", string(user.Status)))
		return
	}
	c := w.Columns
	table(out, []string{c.Area, c.Permission, c.Level, c.Whose, c.Through}, rows)
}
