package cli

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/exchange"
)

// sheetKind is a kind of table: groups and their members, or people.
type sheetKind struct {
	forms []string // in which it leaves
	save  func(x *app.Exchange, setUp, form string) (app.FileCard, error)
	read  func(x *app.Exchange, setUp string, q app.SheetQuery) (app.SheetView, error)
	plan  func(x *app.Exchange, setUp string, q app.SheetQuery) (app.PlanView, error)
}

// sheetFates is what becomes of the rows of a table, for programs.
type sheetFates struct {
	Found  string         `json:"found"`
	Counts []app.Count    `json:"counts"`
	Rows   []app.SheetRow `json:"rows"` // all but those that stay the same
}

// savesSheet is the command that writes a table.
func (p *program) savesSheet(kind sheetKind, short, long string) *cobra.Command {
	var name, into, form string
	command := &cobra.Command{
		Use: "export", Short: short, Long: long, Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := need(command, "output"); err != nil {
				return err
			}
			if err := writable(into); err != nil {
				return err
			}
			if form == "" {
				form = app.FormCSV
				if strings.EqualFold(filepath.Ext(into), ".xlsx") {
					form = app.FormWorkbook
				}
			}
			if !slices.Contains(kind.forms, form) {
				return noSuch("form", form, kind.forms)
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			card, err := kind.save(p.atDesk().Exchange, id, form)
			if err != nil {
				return err
			}
			return p.deliverSheet(id, into, card)
		},
	}
	flagSetUp(command, &name)
	command.Flags().StringVarP(&into, "output", "o", stdin, "the file to write, whole or not at all; - for what reads the answer")
	command.Flags().StringVar(&form, "form", "", strings.Join(kind.forms, ", ")+"; by the file's name, when not given")
	return command
}

func (p *program) deliverSheet(id, into string, card app.FileCard) error {
	text, err := p.atDesk().Take(card)
	if err != nil {
		return err
	}
	if into == stdin {
		_, err := p.Out.Write(text)
		return err
	}
	if err := app.WriteFile(into, text); err != nil {
		return unwritten(into, err)
	}
	document := struct {
		SetUp string `json:"setUp"`
		File  string `json:"file"`
		Size  int    `json:"size"` // bytes
	}{id, into, card.Size}
	return p.show(document, func(out io.Writer) {
		fmt.Fprintln(out, app.Fill(app.Commands().Sheets.Leaves, "name", p.nameOf(id), "file", into))
	})
}

// takesSheet is the command that reads a table, says what becomes of every row and takes over
// what is new.
func (p *program) takesSheet(kind sheetKind, short, long string) *cobra.Command {
	var name string
	var jobs []string
	var c consent
	command := &cobra.Command{
		Use: "import FILE", Short: short, Long: long, Args: exactly(1),
		RunE: func(command *cobra.Command, args []string) error {
			if err := apart(command, "dry-run", "yes"); err != nil {
				return err
			}
			id, err := p.pick(name)
			if err != nil {
				return err
			}
			q := app.SheetQuery{Limit: entriesSaid}
			if q.Jobs, err = p.rolesOfJobs(id, jobs); err != nil {
				return err
			}
			return p.takeSheet(kind, id, args[0], q, c)
		},
	}
	flagSetUp(command, &name)
	c.flags(command)
	if slices.Contains(kind.forms, app.FormWorkbook) {
		command.Flags().StringArrayVar(&jobs, "job", nil, "the role for a job code of the file: Dispatcher=viewer; once for each")
	}
	return command
}

func (p *program) takeSheet(kind sheetKind, id, path string, q app.SheetQuery, c consent) error {
	text, err := p.read(path)
	if err != nil {
		return err
	}
	w, x := app.Commands().Sheets, p.atDesk().Exchange
	q.File = p.atDesk().Keep(filepath.Base(path), text).ID
	view, err := kind.read(x, id, q)
	if err != nil {
		return err
	}
	if view.Trouble != "" {
		return w.Unread.With("file", path, "why", view.Trouble, "mend", view.Mend)
	}
	fates := sheetFates{Found: view.Found, Counts: view.Counts, Rows: []app.SheetRow{}}
	for _, outcome := range exchange.Outcomes {
		if outcome == exchange.Same {
			continue
		}
		q.Outcome, q.Limit = string(outcome), view.Total
		part, err := kind.read(x, id, q)
		if err != nil {
			return err
		}
		fates.Rows = append(fates.Rows, part.Rows...)
	}
	slices.SortFunc(fates.Rows, func(a, b app.SheetRow) int { return a.Row - b.Row })
	plan, err := kind.plan(x, id, q)
	if err != nil {
		return err
	}
	return p.settle(plan, c, fates, saySheet(path, &view, fates.Rows))
}

// saySheet is what becomes of the rows of a table, as text to go under a plan.
func saySheet(path string, view *app.SheetView, rows []app.SheetRow) string {
	w := app.Commands().Sheets
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s\n", app.Fill(w.Comes, "file", path, "found", view.Found))
	list(&b, []string{view.Summary})
	if view.Ignored != "" {
		list(&b, []string{view.Ignored})
	}
	if len(rows) == 0 {
		return b.String()
	}
	var lines [][]string
	for _, row := range rows[:min(len(rows), entriesSaid)] {
		said := append([]string{row.Sentence, row.Mend}, row.Notes...)
		who := row.Name
		if who == "" {
			who = row.Detail
		}
		lines = append(lines, []string{strconv.Itoa(row.Row), who, row.Fate, strings.Join(strings.Fields(strings.Join(said, " ")), " ")})
	}
	b.WriteString("\n")
	table(&b, []string{w.Row, w.Who, w.Fate, w.Detail}, lines)
	if rest := len(rows) - entriesSaid; rest > 0 {
		list(&b, []string{w.More.Of(rest)})
	}
	return b.String()
}
