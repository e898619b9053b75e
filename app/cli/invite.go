package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// invite is the command that gives people a code to set a password with (checklist 63, 121).
func (p *program) invite() *cobra.Command {
	var name string
	var send bool
	command := &cobra.Command{
		Use:   "invite EMAIL …",
		Short: "Give people a code with which they set a password",
		Long: "Makes an invitation for each person and prints it as a letter to pass on; with --send it goes out through the\n" +
			"mail server of the settings. It works once, for seven days, and takes the place of an earlier one. Of somebody\n" +
			"who has a password it is the reset: that counts no more at once.",
		Args: atLeast(1),
		RunE: func(_ *cobra.Command, args []string) error {
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			views, err := p.atDesk().People.Open(id, args)
			if err != nil {
				return err
			}
			return p.passOn(id, views, send)
		},
	}
	flagSetUp(command, &name)
	command.Flags().BoolVar(&send, "send", false, "send each as an e-mail")
	return command
}

// passOn prints invitations or sends them. Who could not be invited is an answer of no.
func (p *program) passOn(id string, views []app.InvitationView, send bool) error {
	var failed error
	w := app.Commands().Sheets
	for i := range views {
		v := &views[i]
		if v.Trouble != "" {
			failed = errNo
		} else if send {
			if err := p.atDesk().People.Send(id, v.Email, v.Code, v.Reset); err != nil {
				return errors.Join(err, p.sayInvitations(views[i:]))
			}
			v.Code, v.Link, v.Text, v.Mailto = "", "", app.Fill(w.Sent, "user", v.Name, "email", v.Email)+"\n", ""
		}
	}
	return errors.Join(failed, p.sayInvitations(views))
}

func (p *program) sayInvitations(views []app.InvitationView) error {
	return p.show(views, func(out io.Writer) {
		for i, v := range views {
			if i > 0 {
				fmt.Fprintln(out)
			}
			if v.Trouble != "" {
				fmt.Fprintln(out, v.Trouble, v.Advice)
				continue
			}
			fmt.Fprint(out, v.Text)
			if v.Nothing != "" {
				fmt.Fprintf(out, "\n%s\n", v.Nothing)
			}
		}
	})
}

// uninvite is the command that ends invitations nobody accepted.
func (p *program) uninvite() *cobra.Command {
	var name string
	command := &cobra.Command{
		Use:   "uninvite EMAIL",
		Short: "End an invitation: its code counts no more",
		Args:  exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			if err := p.atDesk().People.Cancel(id, args[0]); err != nil {
				return err
			}
			return p.show(struct {
				Email string `json:"email"`
			}{args[0]}, func(out io.Writer) {
				fmt.Fprintln(out, app.Fill(app.Commands().Sheets.Cancelled, "email", args[0]))
			})
		},
	}
	flagSetUp(command, &name)
	return command
}
