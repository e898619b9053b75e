package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// addCommands adds those that work on set-ups and their documents, in groups for the help.
func (p *program) addCommands(root *cobra.Command) {
	for _, group := range []struct {
		id, title string
		commands  []*cobra.Command
	}{
		{"setups", "Set-ups:", []*cobra.Command{p.templates(), p.create(), p.list(), p.export(), p.imports(), p.groups(), p.people(), p.log(), p.undo(), p.protect(), p.unprotect(), p.signOn(), p.print(), p.review()}},
		{"questions", "Who may do what:", []*cobra.Command{p.check(), p.who(), p.what(), p.findings()}},
		{"files", "Files:", []*cobra.Command{p.validate(), p.verify(), p.diff(), p.schema()}},
	} {
		root.AddGroup(&cobra.Group{ID: group.id, Title: group.title})
		for _, command := range group.commands {
			command.GroupID = group.id
			root.AddCommand(command)
		}
	}
}

// checkDir refuses a --dir that cannot be a data folder.
func (p *program) checkDir(*cobra.Command, []string) error {
	if facts, err := os.Stat(p.dir); err == nil && !facts.IsDir() {
		return errors.New(app.Fill(app.Commands().SetUps.NoDir, "dir", p.dir))
	}
	return nil
}

// now is the time of a run.
func (p *program) now() time.Time { return time.Now() }

// atDesk is the session of this run, begun when it is first needed.
func (p *program) atDesk() *app.Desk {
	if p.desk == nil {
		p.opened = p.workspace()
		if !terminal(p.Err) {
			p.desk = app.NewDesk(app.NewSession(p.opened, app.DoorCommandLine, nil))
			return p.desk
		}
		shown := newGauge(p.Err)
		p.desk = app.NewDesk(app.NewSession(p.opened, app.DoorCommandLine, shown))
		shown.give = p.desk.Jobs.Cancel
	}
	return p.desk
}

// close gives back what the run opened.
func (p *program) close() error {
	if p.opened == nil {
		return nil
	}
	return p.opened.CloseAll()
}

// entries are the set-ups of the data folder. A folder that is not there has none, and a look
// does not make it.
func (p *program) entries() ([]store.Entry, error) {
	p.atDesk()
	if _, err := os.Stat(p.opened.Dir()); errors.Is(err, fs.ErrNotExist) {
		return []store.Entry{}, nil
	}
	return p.opened.List()
}

// pick finds the set-up that -s names by its key or name; without -s, the only one there is.
func (p *program) pick(name string) (string, error) {
	entries, err := p.entries()
	if err != nil {
		return "", err
	}
	w := app.Commands().SetUps
	if name == "" && len(entries) == 1 {
		return entries[0].Slug, nil
	}
	var keys, named []string
	for _, e := range entries {
		keys = append(keys, e.Slug)
		if name != "" && (e.Slug == name || strings.EqualFold(e.Name, name)) {
			named = append(named, e.Slug)
		}
		if e.Slug == name {
			return name, nil
		}
	}
	switch {
	case len(entries) == 0 && name == "":
		return "", w.None.With("folder", p.opened.Dir())
	case name == "":
		return "", fmt.Errorf("%w: %s", errUsage, app.Fill(w.Which, "keys", app.Listed(keys)))
	case len(named) > 1:
		return "", fmt.Errorf("%w: %s", errUsage, app.Fill(w.Alike, "name", name, "keys", app.Listed(named)))
	case len(named) == 0:
		return "", w.Missing.With("name", name, "folder", p.opened.Dir(), "near", near(name, keys))
	}
	return named[0], nil
}

// flagSetUp adds -s.
func flagSetUp(command *cobra.Command, into *string) {
	command.Flags().StringVarP(into, "setup", "s", "", "the set-up, by its key or name; not needed where there is only one")
}

// index is what a question is asked of: the file that was named, else the set-up.
func (p *program) index(command *cobra.Command, q *question) (*access.Index, error) {
	if err := apart(command, "file", "setup"); err != nil {
		return nil, err
	}
	return p.asked(q)
}

func (p *program) asked(q *question) (*access.Index, error) {
	if q.file != "" {
		return p.indexOf(q.file)
	}
	id, err := p.pick(q.setUp)
	if err != nil {
		return nil, err
	}
	return p.atDesk().Index(id)
}

// ownerRole is the role that who creates a set-up gets.
func ownerRole(s *rbac.SetUp) string {
	for _, r := range s.Roles {
		if r.Owner {
			return r.Name
		}
	}
	return ""
}
