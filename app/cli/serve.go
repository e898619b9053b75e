package cli

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"rolebook/app"
)

func (p *program) serve() *cobra.Command {
	var place app.Place
	var browse, example bool
	command := &cobra.Command{
		Use:   "serve",
		Short: "Open Rolebook in a browser on this computer, and let people sign in",
		Long: "Serves Rolebook's screens to browsers on this computer. It prints an address and a code;\n" +
			"the code opens the page, works once, and is good for 60 seconds. Who was invited signs in at the\n" +
			"same address. To serve other computers, listen on another address and give a certificate:\n" +
			"they reach Rolebook at the hosts that it names. End it with Ctrl C.",
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			p.unattended = true
			if example {
				if err := p.example(); err != nil {
					return err
				}
			}
			p.atDesk()
			server, err := app.Listen(p.opened, p.Pages, place, p.Out)
			if err != nil {
				return err
			}
			ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			return server.Serve(ctx, browse)
		},
	}
	command.Flags().StringVar(&place.Address, "listen", "127.0.0.1:0", "address and port; port 0 takes any free one")
	command.Flags().StringVar(&place.Certificate, "tls-cert", "", "certificate, a PEM file; needed for other computers")
	command.Flags().StringVar(&place.Key, "tls-key", "", "its key, a PEM file")
	command.Flags().BoolVar(&browse, "open", false, "open the browser")
	command.Flags().BoolVar(&example, "example", false, "begin with an example, where there is no set-up yet")
	return command
}

// example makes the example set-up in a data folder that has none.
func (p *program) example() error {
	entries, err := p.entries()
	if err != nil || len(entries) > 0 {
		return err
	}
	_, err = p.atDesk().SetUps.Example()
	return err
}
