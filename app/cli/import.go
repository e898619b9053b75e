package cli

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/plan"
	"rolebook/backend/setupfile"
)

// importing is what a command was told about an import.
type importing struct {
	setUp  string
	mode   string
	base   int
	guess  bool // no base was named: take the likeliest
	theirs bool
	fresh  bool // --new: another set-up
	consent
}

func (p *program) imports() *cobra.Command {
	var im importing
	command := &cobra.Command{
		Use:   "import FILE",
		Short: "Bring a document into a set-up, or make a set-up of it where there is none",
		Long: "Shows what a set-up document would change, who gains and who loses, and asks before it does it. The file may\n" +
			"be a part of a set-up. A whole one that was exported here and changed elsewhere is merged with what changed\n" +
			"here since; --base names the entry of the history it left in, where another is meant.\n\n" +
			"  merge     adds and updates; what the file does not have is listed and stays\n" +
			"  replace   makes the set-up what the file says, removals included\n" +
			"  add-only  adds what is new and changes nothing that is there\n\n" +
			"Where the data folder has no set-up, the file becomes the first one; with --new it becomes another.",
		Args: exactly(1),
		RunE: func(command *cobra.Command, args []string) error {
			if !slices.Contains(plan.Modes, plan.Mode(im.mode)) {
				return noSuch("mode", im.mode, plan.Modes)
			}
			if err := errors.Join(apart(command, "dry-run", "yes"), apart(command, "new", "setup", "mode", "base", "theirs")); err != nil {
				return err
			}
			im.guess = !command.Flags().Changed("base")
			return p.bringIn(args[0], &im)
		},
	}
	flagSetUp(command, &im.setUp)
	flags := command.Flags()
	flags.StringVar(&im.mode, "mode", string(plan.Merge), "merge, replace or add-only")
	flags.BoolVar(&im.fresh, "new", false, "make another set-up of the file")
	flags.BoolVar(&im.theirs, "theirs", false, "where the file and the set-up both changed the same, the file wins")
	flags.IntVar(&im.base, "base", 0, "merge with what changed since this entry of the history; 0 takes the file as it is")
	im.flags(command)
	return command
}

func (p *program) bringIn(path string, im *importing) error {
	text, err := p.read(path)
	if err != nil {
		return err
	}
	name := filepath.Base(path)
	if path == stdin {
		name = app.Commands().Files.Piped
	}
	card := p.atDesk().Keep(name, text)
	entries, err := p.entries()
	if err != nil {
		return err
	}
	if im.fresh || len(entries) == 0 && im.setUp == "" {
		return p.begin(path, card, text, im.dryRun)
	}
	id, err := p.pick(im.setUp)
	if err != nil {
		return err
	}
	file, err := p.parse(path, text)
	if err != nil {
		return err
	}
	return p.merge(id, file, card, im)
}

// begin makes a set-up of its own of a file. Nobody loses anything by that, so nobody is asked.
func (p *program) begin(path string, card app.FileCard, text []byte, dryRun bool) error {
	file, err := p.parse(path, text)
	if err != nil {
		return err
	}
	if file.Partial {
		return app.Commands().Files.Part.With("file", path)
	}
	if dryRun {
		return p.show(judge(path, file, nil), func(out io.Writer) {
			sayJudged(out, path, file, nil)
			fmt.Fprintln(out, app.Fill(app.Commands().SetUps.WouldMake, "folder", p.opened.Dir()))
		})
	}
	made, err := p.atDesk().SetUps.OpenFile(card.ID)
	if err != nil {
		return err
	}
	return p.sayMade(made, card.Name)
}

// merge brings a file into a set-up.
func (p *program) merge(id string, file *setupfile.File, card app.FileCard, im *importing) error {
	x := p.atDesk().Transfer
	read, err := x.Read(id, card.ID)
	if err != nil {
		return err
	}
	choice := app.ImportChoice{File: card.ID, Mode: im.mode, Base: im.base}
	if im.guess && im.mode == string(plan.Merge) {
		choice.Base = baseOf(&read)
	}
	preview, err := x.Preview(id, choice)
	if err != nil {
		return err
	}
	if im.theirs {
		for _, c := range preview.Conflicts {
			choice.Theirs = append(choice.Theirs, c.Place)
		}
		if preview, err = x.Preview(id, choice); err != nil {
			return err
		}
	}
	view, err := x.Import(id, choice)
	if err != nil {
		return err
	}
	fates := fatesOf(&preview, choice.Base)
	im.places = file.Open
	return p.settle(view, im.consent, fates, sayFates(fates, read.Bases))
}

// baseOf is the entry a file was exported in, as far as that can be told: the likeliest one of
// a whole set-up that was changed since. A part of one is mostly written by hand, and what
// was not changed since can only be meant to come back; both are taken as they are.
func baseOf(read *app.ImportFile) int {
	for _, base := range read.Bases {
		if read.Whole && base.Seq == read.Base && base.Differences > 0 {
			return base.Seq
		}
	}
	return 0
}
