package cli

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// onPaper is a paper that was kept, for programs.
type onPaper struct {
	SetUp string `json:"setUp"`
	Paper string `json:"paper"`
	Key   string `json:"key,omitempty"`
	File  string `json:"file"`
	Size  int    `json:"size"` // bytes
}

func (p *program) print() *cobra.Command {
	var name, into string
	command := &cobra.Command{
		Use:   "print PAPER [KEY]",
		Short: "Write a page to print: the matrix, a role, a person or the hand-over pack",
		Long: "Writes a web page that stands alone and prints on A4, with the set-up's fingerprint and the head of its history.\n\n" +
			"  matrix             every role on every permission\n" +
			"  role KEY           one role\n" +
			"  person EMAIL       one person\n" +
			"  hand-over          all of it, to be signed\n" +
			"  review KEY         a review of who holds what, and who decided",
		Args: cobra.MatchAll(atLeast(1), atMost(2)),
		RunE: func(command *cobra.Command, args []string) error {
			if !slices.Contains(app.Papers, args[0]) {
				return noSuch("PAPER", args[0], app.Papers)
			}
			if err := need(command, "output"); err != nil {
				return err
			}
			if err := writable(into); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			document := onPaper{SetUp: id, Paper: args[0], File: into}
			if len(args) > 1 {
				document.Key = args[1]
			}
			return p.putOnPaper(&document)
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVarP(&into, "output", "o", stdin, "the file to write, whole or not at all; - for what reads the answer")
	return command
}

func (p *program) putOnPaper(document *onPaper) error {
	card, err := p.atDesk().Paper.Save(document.SetUp, document.Paper, document.Key)
	if err != nil {
		return err
	}
	text, err := p.atDesk().Take(card)
	if err != nil {
		return err
	}
	if document.File == stdin {
		_, err := p.Out.Write(text)
		return err
	}
	if err := app.WriteFile(document.File, text); err != nil {
		return unwritten(document.File, err)
	}
	document.Size = len(text)
	return p.show(document, func(out io.Writer) {
		fmt.Fprintln(out, app.Fill(app.Commands().SetUps.Written, "name", p.nameOf(document.SetUp), "file", document.File))
	})
}
