package template

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

//go:embed *.json
var documents embed.FS

// keys are the templates in the order in which they are offered.
var keys = []string{"activtrak", "activtrak-classic", "tracktik", "anytrack", "blank"}

// Template is a shipped set-up, as a card shows it.
type Template struct {
	Key     string
	Name    string
	Product string      // whose catalogue it is
	Summary string      // a sentence or two
	Roles   []string    // names of the roles, in the order shown
	SetUp   *rbac.SetUp // without users and groups; shared, so only to look at
}

// List is every template, in the order in which they are offered.
func List() []Template { return slices.Clone(all()) }

// Find is the template with that key; ErrNotFound names those there are.
func Find(key string) (Template, error) {
	at := slices.Index(keys, key)
	if at < 0 {
		return Template{}, fmt.Errorf("template %q: %w; there are %s", key, rbac.ErrNotFound, strings.Join(keys, ", "))
	}
	return all()[at], nil
}

// all reads the documents once. A document with a problem cannot be shipped: the tests of
// this package read the same bytes.
var all = sync.OnceValue(func() []Template {
	templates := make([]Template, len(keys))
	for i, key := range keys {
		s, err := read(key)
		if err != nil {
			panic(err)
		}
		templates[i] = Template{Key: key, Name: s.Name, Product: s.Catalogue.Name, Summary: s.Notes, SetUp: s}
		for _, r := range s.Roles {
			templates[i].Roles = append(templates[i].Roles, r.Name)
		}
	}
	return templates
})

func read(key string) (*rbac.SetUp, error) {
	text, err := documents.ReadFile(key + ".json")
	if err != nil {
		return nil, fmt.Errorf("template %q: %w", key, err)
	}
	file, problems := setupfile.Read(text)
	if len(problems) > 0 {
		return nil, fmt.Errorf("template %q: %w", key, problems[0])
	}
	return file.SetUp, nil
}
