package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// consent is what a command was told about applying a plan.
type consent struct {
	yes    bool
	dryRun bool
	reason string
	places []rbac.Problem // where in a file what a refused plan misses is asked for
}

func (c *consent) flags(command *cobra.Command) {
	command.Flags().BoolVar(&c.yes, "yes", false, "apply it without asking")
	command.Flags().BoolVar(&c.dryRun, "dry-run", false, "only say what it would do")
	command.Flags().StringVar(&c.reason, "reason", "", "why, for the history")
}

// settled is a plan and what became of it, for programs.
type settled struct {
	SetUp   string `json:"setUp"`
	Applied bool   `json:"applied"`
	Entry   int    `json:"entry,omitempty"` // of the history
	Extra   any    `json:"import,omitempty"`
	app.ToldPlan
	Problems []problem `json:"problems"` // why it may not be applied
}

// settle shows a plan and, unless there is nothing to apply or it may not be, applies it when
// somebody agrees. extra and its words are what the command adds to the plan.
func (p *program) settle(view app.PlanView, c consent, extra any, words string) error {
	told, err := p.atDesk().Tell(view.SetUp, view.ID)
	if err != nil {
		return err
	}
	if !p.json {
		if _, err := io.WriteString(p.Out, told.Text+words); err != nil {
			return err
		}
	}
	document := settled{SetUp: view.SetUp, Extra: extra, ToldPlan: told, Problems: problemsOf(told.Problems)}
	applied, err := p.decide(view, &told, c)
	document.Applied, document.Entry = applied.Seq != 0, applied.Seq
	if p.json {
		if shown := writeJSON(p.Out, document); err == nil {
			err = shown
		}
		return err
	}
	if err == nil && applied.Seq != 0 {
		p.sayDone(view.SetUp, applied)
	}
	return err
}

// decide applies a plan, or says why not.
func (p *program) decide(view app.PlanView, told *app.ToldPlan, c consent) (app.Applied, error) {
	w := app.Commands().Change
	switch {
	case told.Empty, c.dryRun && !told.Refused:
		return app.Applied{}, nil
	case told.Refused:
		return app.Applied{}, refusal(told, c.places)
	case !c.yes && !terminal(p.In):
		return app.Applied{}, fmt.Errorf("%w: %s", errUsage, w.Unasked)
	}
	if !c.yes {
		agreed, err := p.agreed("\n" + app.Fill(w.Question, "name", p.nameOf(view.SetUp)))
		if err != nil {
			return app.Applied{}, err
		}
		if !agreed {
			fmt.Fprintln(p.Err, w.Discarded)
			return app.Applied{}, errNo
		}
	}
	if told.NeedsReason && strings.TrimSpace(c.reason) == "" {
		c.reason = w.NoReason
		if !c.yes {
			var err error
			if c.reason, err = p.ask(w.Why); err != nil {
				return app.Applied{}, err
			}
		}
	}
	return p.atDesk().Review.Apply(view.SetUp, view.ID, c.reason)
}

// refusal is a plan that may not be applied, as an error that names everything in its way:
// what is asked for in a file by its place there.
func refusal(told *app.ToldPlan, places []rbac.Problem) error {
	said := app.Commands().Change.Refused.With("title", told.Title)
	inFile := map[string]bool{}
	for i, detail := range detailsOf(places) {
		missing := slices.ContainsFunc(told.Problems, func(p rbac.Problem) bool { return p.Message == places[i].Message })
		if missing {
			said.Details, inFile[places[i].Message] = append(said.Details, detail), true
		}
	}
	for i, detail := range detailsOf(told.Problems) {
		if !inFile[told.Problems[i].Message] {
			said.Details = append(said.Details, detail)
		}
	}
	for _, f := range told.Findings {
		if f.Class == string(plan.Error) && f.Code != string(plan.Unlawful) {
			said.Details = append(said.Details, f.Sentence+". "+f.Mend)
		}
	}
	return said
}

func (p *program) sayDone(setUp string, applied app.Applied) {
	w, entry := app.Commands().Change, strconv.Itoa(applied.Seq)
	said, next := w.Done, app.Fill(w.UndoWith, "command", p.line("undo", "-s", setUp))
	switch audit.Action(applied.Turn) {
	case audit.Undo:
		said, next = w.Undone, app.Fill(w.RedoWith, "command", p.line("undo", "-s", setUp, "--entry", entry))
	case audit.Redo:
		said = w.Redone
	}
	fmt.Fprintf(p.Out, "\n%s\n%s\n", app.Fill(said, "title", applied.Of, "entry", entry), next)
}

func (p *program) nameOf(setUp string) string {
	if ix, err := p.atDesk().Index(setUp); err == nil {
		return ix.SetUp().Name
	}
	return setUp
}
