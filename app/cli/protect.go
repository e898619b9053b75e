package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
)

func (p *program) protect() *cobra.Command {
	var name, file string
	command := &cobra.Command{
		Use:   "protect",
		Short: "Give a set-up a passphrase, or another one",
		Long: "Locks what is kept of a set-up on this computer: without its passphrase nobody can read it, and nobody can bring\n" +
			"it back. Where it has a passphrase, that is asked for first. What is given with --passphrase-file or in\n" +
			passphraseVariable + " is the passphrase it has; of a set-up that has none, the one it gets.",
		Args: noArgs,
		RunE: func(_ *cobra.Command, _ []string) error {
			id, was, err := p.protection(name)
			if err != nil {
				return err
			}
			current, err := p.currentPassphrase(id, was)
			if err != nil {
				return err
			}
			next, err := p.newPassphrase(file, was.Protected)
			if err != nil {
				return err
			}
			view, err := p.atDesk().Protection.Protect(id, app.NewPassphrase{Current: current, Passphrase: next, Remember: was.Remembered})
			if err != nil {
				return err
			}
			w := app.Commands().Protection
			said := w.Protected
			if was.Protected {
				said = w.Changed
			}
			return p.sayProtection(id, view, said)
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVar(&file, "new-passphrase-file", "", "take the new passphrase from this file")
	return command
}

func (p *program) unprotect() *cobra.Command {
	var name string
	command := &cobra.Command{
		Use:   "unprotect",
		Short: "Take the passphrase of a set-up away",
		Args:  noArgs,
		RunE: func(_ *cobra.Command, _ []string) error {
			id, was, err := p.protection(name)
			if err != nil {
				return err
			}
			w := app.Commands().Protection
			if !was.Protected {
				return p.sayProtection(id, was, w.NotProtected)
			}
			current, err := p.currentPassphrase(id, was)
			if err != nil {
				return err
			}
			view, err := p.atDesk().Protection.Unprotect(id, current)
			if err != nil {
				return err
			}
			return p.sayProtection(id, view, w.Removed)
		},
	}
	flagSetUp(command, &name)
	return command
}

// protection is how the set-up that -s names is protected.
func (p *program) protection(name string) (id string, view app.ProtectionView, err error) {
	if id, err = p.pick(name); err != nil {
		return "", app.ProtectionView{}, err
	}
	view, err = p.atDesk().Protection.Get(id)
	return id, view, err
}

// currentPassphrase is the one a set-up has; empty when it has none.
func (p *program) currentPassphrase(id string, was app.ProtectionView) (string, error) {
	if !was.Protected {
		return "", nil
	}
	current, err := p.askPassphrase(p.listedName(id))
	if err == nil && current == "" {
		err = app.Commands().Protection.NoCurrent.With("name", p.listedName(id))
	}
	return current, err
}

// newPassphrase is the one to be set: from a file, as given where that opens nothing, or typed
// twice.
func (p *program) newPassphrase(file string, protected bool) (string, error) {
	w := app.Commands().Protection
	switch {
	case file != "":
		return p.readPassphrase(file)
	case !protected && p.passphrase != "":
		return p.passphrase, nil
	}
	next, err := p.askHidden(w.New)
	if err != nil {
		return "", err
	}
	if next == "" {
		return "", w.NoNew.With()
	}
	again, err := p.askHidden(w.Again)
	if err == nil && again != next {
		err = w.Differ.With()
	}
	return next, err
}

func (p *program) sayProtection(id string, view app.ProtectionView, sentence string) error {
	return p.show(view, func(out io.Writer) { fmt.Fprintln(out, app.Fill(sentence, "name", p.listedName(id))) })
}

// listedName is what the list calls a set-up, which need not be open for it.
func (p *program) listedName(id string) string {
	entries, err := p.entries()
	if err != nil {
		return id
	}
	for _, e := range entries {
		if e.Slug == id {
			return e.Name
		}
	}
	return id
}
