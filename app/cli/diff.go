package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// differing is what stands between two documents, for programs.
type differing struct {
	From string `json:"from"`
	To   string `json:"to"`
	Same bool   `json:"same"`
	app.ToldPlan
}

func (p *program) diff() *cobra.Command {
	var exitCode bool
	command := &cobra.Command{
		Use:   "diff A.json B.json",
		Short: "Say what differs between two set-ups, and who has more or less in the second",
		Long: "Says what differs between two set-up documents, and which people gain and lose what on the way from\n" +
			"the first to the second. Sections that are absent from the second count as they are in the first.",
		Args: exactly(2),
		RunE: func(_ *cobra.Command, args []string) error {
			told, part, err := p.compare(args[0], args[1])
			if err != nil {
				return err
			}
			document := differing{From: args[0], To: args[1], Same: told.Empty, ToldPlan: told}
			err = p.show(document, func(out io.Writer) {
				if told.Empty {
					fmt.Fprintln(out, app.Fill(app.Commands().Files.Same, "from", args[0], "to", args[1]))
					return
				}
				io.WriteString(out, told.Text)
				if part {
					fmt.Fprintf(out, "\n%s\n", app.Fill(app.Commands().Files.Apart, "from", args[0]))
				}
			})
			if err == nil && exitCode && !told.Empty {
				return errNo
			}
			return err
		},
	}
	command.Flags().BoolVar(&exitCode, "exit-code", false, "end with 1 when they differ")
	return command
}

// compare works out the way from one document to another, which may be a part that has nobody
// to ask about. Both are read before anything is said, and every problem of either is named.
func (p *program) compare(from, to string) (told app.ToldPlan, part bool, err error) {
	before, errBefore := p.document(from)
	after, errAfter := p.document(to)
	if errBefore != nil || errAfter != nil {
		return told, false, together(errBefore, errAfter)
	}
	title := app.Fill(app.Commands().Files.Change, "from", from, "to", to)
	edit := plan.Import{Name: to, File: after.SetUp, Sections: after.Sections, Mode: plan.Replace}.Edit()
	edit.Title = title
	if before.Partial {
		told, err = onlyChanges(before, edit)
		return told, true, err
	}
	told, err = app.During(p.atDesk(), title, func(on *course.Course) (app.ToldPlan, error) {
		made, err := plan.MakeOn(on, access.Compile(before.SetUp), edit, p.now())
		if err != nil {
			return app.ToldPlan{}, err
		}
		return app.TellPlan(on, made), on.Err()
	})
	return told, false, err
}

// onlyChanges is what differs from a part of a set-up, which has nobody to ask about.
func onlyChanges(before *setupfile.File, edit plan.Edit) (app.ToldPlan, error) {
	next, err := edit.Do(before.SetUp)
	if err != nil {
		return app.ToldPlan{}, err
	}
	return app.TellPlan(nil, &plan.Plan{
		Edit: edit, Before: access.Compile(before.SetUp), After: access.Compile(next), Changes: rbac.Diff(before.SetUp, next, nil),
	}), nil
}
