package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// signOn is how people come in through an identity provider.
func (p *program) signOn() *cobra.Command {
	var name, secret string
	var off bool
	var form app.SignOnForm
	command := &cobra.Command{
		Use:   "sign-on",
		Short: "Show or change how people come in through single sign-on",
		Long: "Without --issuer and --off it shows how people who are marked for single sign-on come in. The provider is\n" +
			"asked what it is before anything is kept. The secret is never shown; it is taken from a file.",
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := apart(command, "off", "issuer"); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			if form.Issuer != "" || off {
				if err := p.changeSignOn(id, form, secret); err != nil {
					return err
				}
			}
			view, err := p.atDesk().Sessions.SingleSignOn(id)
			if err != nil {
				return err
			}
			return p.show(view, func(out io.Writer) { saySignOn(out, &view) })
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVar(&form.Issuer, "issuer", "", "address by which the provider calls itself, https://...")
	command.Flags().StringVar(&form.Client, "client", "", "client ID that the provider gave")
	command.Flags().StringVar(&secret, "secret-file", "", "take the client's secret from this file; without it the one there is stays")
	command.Flags().StringVar(&form.Claim, "claim", "email", "claim that holds the verified e-mail address")
	command.Flags().BoolVar(&form.Trusted, "trust-claim", false, "take a claim other than email on the provider's word: people cannot change it themselves")
	command.Flags().BoolVar(&off, "off", false, "switch it off")
	return command
}

func (p *program) changeSignOn(id string, form app.SignOnForm, secret string) error {
	form.KeepSecret = secret == ""
	if secret != "" {
		text, err := p.read(secret)
		if err != nil {
			return err
		}
		form.Secret = strings.TrimSpace(string(text))
	}
	return p.atDesk().Sessions.SetSingleSignOn(id, form)
}

func saySignOn(out io.Writer, view *app.SignOnView) {
	w := app.Commands().SignOn
	if view.Issuer == "" {
		fmt.Fprintln(out, w.Off)
		return
	}
	fmt.Fprintln(out, app.Fill(w.On, "issuer", view.Issuer, "client", view.Client, "claim", view.Claim))
	if view.Trusted {
		fmt.Fprintln(out, app.Fill(w.Trusted, "claim", view.Claim))
	}
	if !view.Secret {
		fmt.Fprintln(out, w.NoSecret)
	}
}
