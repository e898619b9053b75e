package cli

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/round"
)

// review is the reviews of who holds what, on the command line.
func (p *program) review() *cobra.Command {
	command := &cobra.Command{
		Use:   "review",
		Short: "Review who holds what, once a quarter: start, show, decide, finish",
		Args:  noArgs,
		RunE:  func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(p.reviewList(), p.reviewStart(), p.reviewShow(), p.reviewDecide(), p.reviewFinish(), p.reviewDrop())
	return command
}

func (p *program) reviewList() *cobra.Command {
	var name string
	command := &cobra.Command{
		Use: "list", Short: "List the reviews there were, and when the next is due", Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			list, err := p.atDesk().Rounds.List(id)
			if err != nil {
				return err
			}
			return p.show(list, func(out io.Writer) {
				fmt.Fprintln(out, list.Sentence)
				for i := range list.Rounds {
					sayRound(out, &list.Rounds[i])
				}
			})
		},
	}
	flagSetUp(command, &name)
	return command
}

func sayRound(out io.Writer, card *app.RoundCard) {
	fmt.Fprintf(out, "%s  %s: %s\n", card.Key, card.Title, card.Sentence)
}

func (p *program) reviewStart() *cobra.Command {
	var name, group, role string
	var powerful bool
	command := &cobra.Command{
		Use: "start", Short: "Begin a review of everybody, of a group, of a role, or of who may do most", Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := apart(command, "group", "role", "powerful"); err != nil {
				return err
			}
			if err := apart(command, "role", "powerful"); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			whose, key := round.Everybody, ""
			switch {
			case group != "":
				whose, key = round.OfGroup, group
			case role != "":
				whose, key = round.OfRole, role
			case powerful:
				whose = round.Powerful
			}
			card, err := p.atDesk().Rounds.Start(id, string(whose), key)
			if err != nil {
				return err
			}
			return p.show(card, func(out io.Writer) { sayRound(out, &card) })
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVar(&group, "group", "", "who belongs to this group or one below it, or is given it to view")
	command.Flags().StringVar(&role, "role", "", "who has this role")
	command.Flags().BoolVar(&powerful, "powerful", false, "superusers, who administers, and who holds what is sensitive")
	return command
}

func (p *program) reviewShow() *cobra.Command {
	var name string
	var q app.RoundQuery
	command := &cobra.Command{
		Use: "show KEY", Short: "Show a review: who holds what, and what was decided", Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if shows := []string{"", "open", "moved", "keep", "remove", "change"}; !slices.Contains(shows, q.Show) {
				return noSuch("show", q.Show, shows[1:])
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			view, err := p.atDesk().Rounds.Get(id, args[0], q)
			if err != nil {
				return err
			}
			return p.show(view, func(out io.Writer) { sayLines(out, &view) })
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVar(&q.Text, "text", "", "only whose name, e-mail address or role has this in it")
	command.Flags().StringVar(&q.Show, "show", "", "only open, moved, keep, remove or change")
	command.Flags().IntVar(&q.Offset, "from", 0, "leave out so many lines")
	command.Flags().IntVar(&q.Limit, "limit", 0, "at most so many lines; 200, when not given")
	return command
}

func sayLines(out io.Writer, view *app.RoundView) {
	sayRound(out, &view.Card)
	if view.Moved != "" {
		fmt.Fprintln(out, view.Moved)
	}
	var rows [][]string
	for _, l := range view.Lines {
		rows = append(rows, []string{l.Email, l.Line, l.RoleName, l.Held, l.Since, l.Verdict, l.Decided, l.Note})
	}
	if len(rows) > 0 {
		h := app.ReviewHeads()
		table(out, h, rows)
	}
}

func (p *program) reviewDecide() *cobra.Command {
	var name string
	var rest bool
	var d app.RoundDecision
	command := &cobra.Command{
		Use:   "decide KEY --user EMAIL --line LINE --verdict keep|remove|change",
		Short: "Decide about a role that somebody has, or keep all that is not decided yet",
		Long: "Keeps one decision of a review; nothing of the set-up changes before the review is finished. LINE stands in the\n" +
			"second column of review show. A change takes --role, --until, or both. --keep-rest keeps all that is left.",
		Args: exactly(1),
		RunE: func(command *cobra.Command, args []string) error {
			if err := decides(command, rest, d.Verdict); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			card, err := p.decideIn(id, args[0], rest, d)
			if err != nil {
				return err
			}
			return p.show(card, func(out io.Writer) { sayRound(out, &card) })
		},
	}
	flagSetUp(command, &name)
	flags := command.Flags()
	flags.StringVar(&d.Email, "user", "", "whose, by e-mail address")
	flags.StringVar(&d.Line, "line", "", "which of what they hold")
	flags.StringVar(&d.Verdict, "verdict", "", "keep, remove or change")
	flags.StringVar(&d.Role, "role", "", "change: the role held instead")
	flags.StringVar(&d.Until, "until", "", "change: its last day, such as 2027-03-01")
	flags.StringVar(&d.Note, "note", "", "why, for the record")
	flags.BoolVar(&rest, "keep-rest", false, "keep all that is not decided yet")
	return command
}

// decides makes sure that what is decided was said: about one line, or about all the rest.
func decides(command *cobra.Command, rest bool, verdict string) error {
	if err := apart(command, "keep-rest", "user", "line", "verdict"); err != nil || rest {
		return err
	}
	if err := need(command, "user", "line", "verdict"); err != nil {
		return err
	}
	if !slices.Contains(round.Verdicts, round.Verdict(verdict)) {
		return noSuch("verdict", verdict, round.Verdicts)
	}
	return nil
}

func (p *program) decideIn(id, key string, rest bool, d app.RoundDecision) (app.RoundCard, error) {
	if rest {
		return p.atDesk().Rounds.KeepRest(id, key, app.RoundQuery{})
	}
	return p.atDesk().Rounds.Decide(id, key, []app.RoundDecision{d})
}

func (p *program) reviewFinish() *cobra.Command {
	var name string
	var c consent
	command := &cobra.Command{
		Use: "finish KEY", Short: "Apply everything that was decided, as one change, and end the review", Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			view, err := p.atDesk().Rounds.Plan(id, args[0])
			if err != nil {
				return err
			}
			if !view.Empty || c.dryRun {
				return p.settle(view, c, nil, "")
			}
			card, err := p.atDesk().Rounds.Finish(id, args[0])
			if err != nil {
				return err
			}
			return p.show(card, func(out io.Writer) { sayRound(out, &card) })
		},
	}
	flagSetUp(command, &name)
	c.flags(command)
	return command
}

func (p *program) reviewDrop() *cobra.Command {
	var name string
	command := &cobra.Command{
		Use: "drop KEY", Short: "Give up a review; nothing of the set-up changes", Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			return p.atDesk().Rounds.Drop(id, args[0])
		},
	}
	flagSetUp(command, &name)
	return command
}
