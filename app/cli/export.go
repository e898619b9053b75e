package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// exported is a document that left, for programs.
type exported struct {
	SetUp       string `json:"setUp"`
	File        string `json:"file"`
	Size        int    `json:"size"` // bytes
	Fingerprint string `json:"fingerprint"`
}

func (p *program) export() *cobra.Command {
	var name, into string
	var rolesOnly, template, checkpoint bool
	command := &cobra.Command{
		Use:   "export",
		Short: "Write a set-up as one JSON document",
		Long: "Writes a set-up as its canonical document: the same set-up always gives the same bytes. The history notes\n" +
			"that it left, with its fingerprint, so that what comes back later is merged with what changed here since.",
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := errors.Join(need(command, "output"), apart(command, "roles-only", "template"), apart(command, "checkpoint", "roles-only", "template")); err != nil {
				return err
			}
			if err := writable(into); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			switch {
			case checkpoint:
				return p.rescue(id, into)
			case rolesOnly:
				return p.exportPart(id, into, "roles")
			case template:
				return p.exportPart(id, into, "template")
			}
			return p.exportPart(id, into, "all")
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVarP(&into, "output", "o", stdin, "the file to write, whole or not at all; - for what reads the answer")
	command.Flags().BoolVar(&rolesOnly, "roles-only", false, "the roles alone, for another set-up with the same catalogue")
	command.Flags().BoolVar(&template, "template", false, "the catalogue, the roles and their rules, to start other set-ups from")
	command.Flags().BoolVar(&checkpoint, "checkpoint", false, "of a set-up that does not open for damage: as of its last checkpoint")
	return command
}

// exportPart writes what of a set-up was asked for: all, roles or template.
func (p *program) exportPart(id, into, what string) error {
	made, err := p.atDesk().Transfer.Export(id, what)
	if err != nil {
		return err
	}
	text, err := p.atDesk().Take(made.File)
	if err != nil {
		return err
	}
	return p.deliver(id, into, made.View, text)
}

// rescue writes the last checkpoint of a set-up that need not open.
func (p *program) rescue(id, into string) error {
	text, entry, err := p.atDesk().Rescue(id)
	if err != nil {
		return err
	}
	if into == stdin {
		_, err = p.Out.Write(text)
		return err
	}
	if err := app.WriteFile(into, text); err != nil {
		return err
	}
	said := app.Fill(app.Commands().Protection.Rescued, "name", p.listedName(id), "entry", strconv.Itoa(entry), "file", into)
	return p.show(exported{SetUp: id, File: into, Size: len(text)}, func(out io.Writer) { fmt.Fprintln(out, said) })
}

// deliver puts a document where it was asked for. Where it is itself the answer nothing else
// is said.
func (p *program) deliver(id, into string, view app.ExportView, text []byte) error {
	if into == stdin {
		_, err := p.Out.Write(text)
		return err
	}
	if err := app.WriteFile(into, text); err != nil {
		return unwritten(into, err)
	}
	document := exported{SetUp: id, File: into, Size: view.Size, Fingerprint: view.Fingerprint}
	return p.show(document, func(out io.Writer) {
		w := app.Commands().SetUps
		fmt.Fprintln(out, app.Fill(w.Written, "name", p.nameOf(id), "file", into))
		fmt.Fprintln(out, app.Fill(w.Fingerprint, "fingerprint", view.Spoken))
	})
}

// writable makes sure, before anything leaves, that there is a place for it.
func writable(into string) error {
	w := app.Commands().Files
	if into == stdin {
		return nil
	}
	if _, err := os.Stat(filepath.Dir(into)); err != nil {
		return w.NoFolder.With("folder", filepath.Dir(into))
	}
	if facts, err := os.Stat(into); err == nil && !facts.Mode().IsRegular() {
		return w.NoFile.With("file", into)
	}
	return nil
}

// unwritten names the file that could not be written, and why.
func unwritten(into string, err error) error {
	why := app.Explain(err)
	why.Message = app.Fill(app.Commands().Files.Unwritten, "file", into, "why", why.Message)
	return why
}
