package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/plan"
)

func (p *program) findings() *cobra.Command {
	var q question
	var class string
	var mend int
	var c consent
	command := &cobra.Command{
		Use:   "findings",
		Short: "Say what Rolebook found in a set-up, gravest first, and mend it",
		Long: "Lists errors, security warnings, warnings and suggestions. What can be mended in one step has a number; --mend\n" +
			"takes it, shows what the mend would change, and asks before it does it.",
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if class != "" && !slices.Contains(plan.Classes, plan.Class(class)) {
				return noSuch("class", class, plan.Classes)
			}
			if err := apart(command, "mend", "file", "class"); err != nil {
				return err
			}
			ix, err := p.index(command, &q)
			if err != nil {
				return err
			}
			found, err := p.atDesk().TellFindings(ix, p.now())
			if err != nil {
				return err
			}
			if command.Flags().Changed("mend") {
				return p.mend(&q, found, mend, c)
			}
			shown := slices.DeleteFunc(slices.Clone(found), func(f app.FindingView) bool { return class != "" && f.Class != class })
			return p.show(shown, func(out io.Writer) { sayFindings(out, shown) })
		},
	}
	q.about(command)
	command.Flags().StringVar(&class, "class", "", "only these: error, security, warning or suggestion")
	command.Flags().IntVar(&mend, "mend", 0, "mend what has this number in the list")
	c.flags(command)
	return command
}

// mend plans the mend of a finding by its number and settles it.
func (p *program) mend(q *question, found []app.FindingView, number int, c consent) error {
	at := slices.IndexFunc(found, func(f app.FindingView) bool { return f.ID == strconv.Itoa(number) })
	if at < 0 {
		return app.NoFinding(number)
	}
	id, err := p.pick(q.setUp)
	if err != nil {
		return err
	}
	view, err := p.atDesk().Overview.Mend(id, found[at].Mend)
	if err != nil {
		return err
	}
	return p.settle(view, c, nil, "")
}

// sayFindings lists findings under their classes, with the numbers of their mends.
func sayFindings(out io.Writer, found []app.FindingView) {
	if len(found) == 0 {
		fmt.Fprintln(out, app.NothingFound())
		return
	}
	class := ""
	for _, f := range found {
		if f.Class != class {
			class = f.Class
			fmt.Fprintln(out, app.ClassNamed(plan.Class(class)))
		}
		list(out, []string{f.Sentence})
		if f.ID != "" {
			fmt.Fprintf(out, "    %s. %s\n", f.ID, f.Mend)
		} else if f.Mend != "" {
			fmt.Fprintf(out, "    %s\n", f.Mend)
		}
	}
}
