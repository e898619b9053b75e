package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/rbac"
)

// holdersDocument is everybody who may do something, for programs.
type holdersDocument struct {
	Permission rbac.PermissionKey `json:"permission"`
	Action     rbac.Action        `json:"action"`
	Subject    rbac.Subject       `json:"subject"`
	Users      []app.ToldHolder   `json:"users"`
}

func (p *program) who() *cobra.Command {
	var q question
	command := &cobra.Command{
		Use:   "who --permission KEY --action view|edit",
		Short: "List everybody who may do something",
		Args:  cobra.NoArgs,
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
			holders, err := app.TellWho(ix, request)
			if err != nil {
				return err
			}
			document := holdersDocument{request.Permission, request.Action, request.Subject, holders}
			return p.show(document, func(out io.Writer) {
				sayHolders(out, ix.SetUp().Catalogue.Permission(request.Permission), request.Action, holders)
			})
		},
	}
	q.about(command)
	q.permission(command.Flags())
	q.circumstances(command.Flags())
	return command
}

func sayHolders(out io.Writer, permission *rbac.Permission, action rbac.Action, holders []app.ToldHolder) {
	w := app.Commands()
	if len(holders) == 0 {
		fmt.Fprintln(out, app.Fill(w.Ask.Nobody, "action", string(action), "permission", permission.Name))
		return
	}
	var rows [][]string
	for _, h := range holders {
		rows = append(rows, []string{h.Name, string(h.User), h.LevelName, h.RoleNames})
	}
	table(out, []string{w.Columns.Name, w.Columns.Email, w.Columns.Level, w.Columns.Through}, rows)
}
