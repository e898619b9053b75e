package cli

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/template"
)

func (p *program) create() *cobra.Command {
	var n app.NewSetUp
	command := &cobra.Command{
		Use:   "new --template KEY|FILE.json --name NAME --owner EMAIL",
		Short: "Make a set-up from a template, with its owner as the first user",
		Args:  noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			if err := need(command, "template", "name", "owner"); err != nil {
				return err
			}
			from, err := p.startFrom(&n)
			if err != nil {
				return err
			}
			made, err := p.atDesk().SetUps.Create(n)
			if err != nil {
				return err
			}
			return p.sayMade(made, from)
		},
	}
	command.Flags().StringVar(&n.Template, "template", "", "what to start from: see rolebook templates, or a file of rolebook export --template")
	command.Flags().StringVar(&n.Name, "name", "", "the organisation, such as \"Acme GmbH\"")
	command.Flags().StringVar(&n.Email, "owner", "", "e-mail address of its first user, who administers it")
	command.Flags().StringVar(&n.FirstName, "first-name", "", "the owner's first name")
	command.Flags().StringVar(&n.LastName, "last-name", "", "the owner's last name")
	return command
}

// startFrom finds what a set-up is made of, and says its name: a file, else a shipped template.
func (p *program) startFrom(n *app.NewSetUp) (string, error) {
	if !strings.HasSuffix(n.Template, ".json") {
		from, err := findTemplate(n.Template)
		return from.Name, err
	}
	text, err := p.read(n.Template)
	if err != nil {
		return "", err
	}
	if _, err := p.parse(n.Template, text); err != nil {
		return "", err
	}
	n.File = p.atDesk().Keep(filepath.Base(n.Template), text).ID
	return filepath.Base(n.Template), nil
}

func findTemplate(key string) (template.Template, error) {
	found, err := template.Find(key)
	if err == nil {
		return found, nil
	}
	var keys []string
	for _, t := range template.List() {
		keys = append(keys, t.Key)
	}
	return found, app.Commands().SetUps.NoTemplate.With("key", key, "near", near(key, keys), "keys", app.Listed(keys))
}

// made is a set-up that a command made, for programs.
type made struct {
	SetUp  string   `json:"setUp"`
	Name   string   `json:"name"`
	Roles  int      `json:"roles"`
	Groups int      `json:"groups"`
	Users  int      `json:"users"`
	Next   []string `json:"next"` // commands that are useful now
}

// sayMade says what was made of what, and the next two useful commands.
func (p *program) sayMade(frame app.SetUpFrame, from string) error {
	ix, err := p.atDesk().Index(frame.ID)
	if err != nil {
		return err
	}
	s, w := ix.SetUp(), app.Commands()
	document := made{SetUp: frame.ID, Name: s.Name, Roles: len(s.Roles), Groups: len(s.Groups), Users: len(s.Users)}
	if frame.User != "" {
		document.Next = append(document.Next, p.line("what", "-s", frame.ID, "--user", frame.User))
	} else {
		document.Next = append(document.Next, p.line("log", "-s", frame.ID))
	}
	document.Next = append(document.Next, p.line("export", "-s", frame.ID, "-o", frame.ID+".json"))
	return p.show(document, func(out io.Writer) {
		fmt.Fprintln(out, app.Fill(w.SetUps.Made, "name", s.Name, "key", frame.ID, "from", from,
			"roles", w.Files.Roles.Of(len(s.Roles)), "groups", w.Files.Groups.Of(len(s.Groups)), "users", w.Files.Users.Of(len(s.Users))))
		if frame.User != "" {
			fmt.Fprintln(out, app.Fill(w.SetUps.Owner, "user", frame.User, "role", ownerRole(s)))
		}
		fmt.Fprintln(out, w.SetUps.Next)
		list(out, document.Next)
	})
}

// line is a command as it would be typed, with the data folder that this run was given.
func (p *program) line(args ...string) string {
	words := []string{"rolebook"}
	if p.dir != "" {
		words = append(words, "--dir", p.dir)
	}
	words = append(words, args...)
	for i, word := range words {
		if strings.ContainsAny(word, " \t'&|;<>()$`\\\"*?[]#~") {
			words[i] = `"` + word + `"`
		}
	}
	return strings.Join(words, " ")
}
