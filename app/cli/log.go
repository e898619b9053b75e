package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// logWords are what the command was asked for.
type logWords struct {
	setUp   string
	entry   int
	checked bool
	head    string
	table   bool
	query   app.HistoryQuery
}

func (p *program) log() *cobra.Command {
	var w logWords
	command := &cobra.Command{
		Use:   "log",
		Short: "Say what was done to a set-up, by whom and when, newest first",
		Args:  noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := fits(&w.query); err != nil {
				return err
			}
			if err := logApart(command); err != nil {
				return err
			}
			id, err := p.pick(w.setUp)
			if err != nil {
				return err
			}
			switch {
			case w.checked || w.head != "":
				return p.checkLog(id, w.head)
			case w.table:
				return p.logTable(id, w.query)
			case command.Flags().Changed("entry"):
				return p.sayEvent(id, w.entry)
			}
			return p.sayLog(id, w.query)
		},
	}
	flagSetUp(command, &w.setUp)
	w.flags(command)
	return command
}

func (w *logWords) flags(command *cobra.Command) {
	flags, q := command.Flags(), &w.query
	flags.IntVar(&w.entry, "entry", 0, "this entry alone, with everything it changed, before and after")
	flags.StringVar(&q.Text, "text", "", "with this in what was done, why, by whom or to what")
	flags.BoolVar(&w.checked, "verify", false, "go through the whole history and say whether it is as it was written")
	flags.StringVar(&w.head, "head", "", "hold this head of the chain against it, such as 412:9f3c…, as it stands on a report")
	flags.BoolVar(&w.table, "csv", false, "everything that fits as a table (CSV), with what it changed")
	flags.StringVar(&q.Actor, "actor", "", "done by this user, by e-mail address")
	flags.StringVar(&q.Person, "person", "", "done by this user, or something of theirs was changed")
	flags.StringVar(&q.Source, "source", "", "done through window, server, command-line, import, undo or expiry")
	flags.StringVar(&q.Action, "action", "", "create, change, import, reset, undo, redo, export, print, review, sign-in, expire, clock or protect")
	flags.StringVar(&q.Kind, "kind", "", "a change of a user, role, group, permission, area, add-on, constraint, statement, order or setup")
	flags.StringVar(&q.Key, "key", "", "a change of what has this key or e-mail address")
	flags.StringVar(&q.From, "from", "", "not before this instant, such as 2026-11-03T09:00:00Z")
	flags.StringVar(&q.Until, "until", "", "before this instant")
	flags.IntVar(&q.Before, "before", 0, "only entries before this one")
	flags.IntVar(&q.Limit, "limit", 0, "at most so many entries; 50, when not given")
}

// sayLog lists what fits, and where the chain stands.
func (p *program) sayLog(id string, q app.HistoryQuery) error {
	page, err := p.atDesk().History.List(id, q)
	if err != nil {
		return err
	}
	return p.show(page, func(out io.Writer) {
		p.sayHistory(out, id, page)
		fmt.Fprintln(out, app.Fill(app.Commands().History.Head, "head", page.Head.Text))
	})
}

// fits refuses words that no entry can have.
func fits(q *app.HistoryQuery) error {
	if q.Action != "" && !slices.Contains(audit.Actions, audit.Action(q.Action)) {
		return noSuch("action", q.Action, audit.Actions)
	}
	if q.Source != "" && !slices.Contains(audit.Sources, audit.Source(q.Source)) {
		return noSuch("source", q.Source, audit.Sources)
	}
	if q.Kind != "" && !slices.Contains(rbac.Kinds, rbac.Kind(q.Kind)) {
		return noSuch("kind", q.Kind, rbac.Kinds)
	}
	for _, text := range []string{q.From, q.Until} {
		if _, err := rbac.ParseInstant(text); err != nil {
			return fmt.Errorf("%w: %s", errUsage, plainly(err))
		}
	}
	return nil
}

func (p *program) sayHistory(out io.Writer, id string, page app.HistoryPage) {
	w := app.Commands()
	if len(page.Entries) == 0 {
		fmt.Fprintln(out, w.History.Nothing)
		return
	}
	var rows [][]string
	for _, e := range page.Entries {
		rows = append(rows, []string{strconv.Itoa(e.Seq), timeOf(e), e.Who, e.Source, titleOf(e), strconv.Itoa(e.Changes)})
	}
	c := w.Columns
	table(out, []string{c.Entry, c.Time, c.Who, c.Door, c.What, c.Changes}, rows)
	if page.Next > 0 {
		fmt.Fprintln(out, app.Fill(w.History.More, "command", p.line("log", "-s", id, "--before", strconv.Itoa(page.Next))))
	}
}

// timeOf is when an entry was made, as people write it.
func timeOf(e app.HistoryEntry) string {
	at, err := rbac.ParseInstant(e.Time)
	if err != nil {
		return e.Time
	}
	return app.Day(at)
}

func titleOf(e app.HistoryEntry) string {
	if e.Reason == "" {
		return e.Title
	}
	return app.Fill(app.Commands().History.Reason, "title", e.Title, "reason", e.Reason)
}

// sayEvent shows one entry with what it changed.
func (p *program) sayEvent(id string, entry int) error {
	event, err := p.atDesk().History.Get(id, entry)
	if err != nil {
		return noEntry(entry, err)
	}
	return p.show(event, func(out io.Writer) {
		p.sayHistory(out, id, app.HistoryPage{Entries: []app.HistoryEntry{event.Entry}})
		for _, change := range event.Changes {
			list(out, app.ChangeLines(change))
		}
	})
}

// noEntry names the entry that is not there, where that is the trouble.
func noEntry(entry int, err error) error {
	if app.Explain(err).Code == string(app.CodeNotFound) {
		return app.Commands().History.NoEntry.With("entry", strconv.Itoa(entry))
	}
	return err
}
