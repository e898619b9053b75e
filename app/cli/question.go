package cli

import (
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// question is who may do what as it is asked on the command line: of a set-up or of a file,
// in words that may be wrong.
type question struct {
	file  string // --file
	setUp string // -s
	words access.Words
	roles []string
}

// about adds the flags that say what is asked about: a set-up, or a file.
func (q *question) about(command *cobra.Command) {
	command.Flags().StringVarP(&q.setUp, "setup", "s", "", "the set-up, by its key or name")
	command.Flags().StringVar(&q.file, "file", "", "ask a set-up document instead, - for what is piped in")
}

// circumstances adds the flags of what a request comes with besides its question.
func (q *question) circumstances(flags *pflag.FlagSet) {
	flags.StringVar(&q.words.Time, "time", "", "at this instant, such as 2026-11-03T09:00:00Z; now, when not given")
	flags.StringVar(&q.words.Channel, "channel", "", "through ui or api; ui, when not given")
	flags.StringVar(&q.words.Address, "address", "", "from this IP address")
	flags.StringSliceVar(&q.roles, "roles", nil, "with only these of their roles active; all, when not given")
}

// permission adds the flags of what is asked for.
func (q *question) permission(flags *pflag.FlagSet) {
	flags.StringVar(&q.words.Permission, "permission", "", "the permission, by its key")
	flags.StringVar(&q.words.Action, "action", "", "view or edit")
	flags.StringVar(&q.words.Subject, "subject", "", "whose data: user:EMAIL, computer:NAME or group:KEY")
	flags.StringVar(&q.words.DateFilter, "date-filter", "", "over day, week, month, year or custom")
}

// request reads the words; what makes no sense in them is an error of use.
func (q *question) request(command *cobra.Command, now time.Time) (access.Request, error) {
	words := q.words
	if command.Flags().Changed("roles") {
		words.Roles = &q.roles
	}
	request, err := access.NewRequest(words, now)
	if err != nil {
		return request, fmt.Errorf("%w: %s", errUsage, plainly(err))
	}
	return request, nil
}

// unknown says which of the things a question names is not there, nil when all are.
func (q *question) unknown(ix *access.Index, request *access.Request) error {
	s, w := ix.SetUp(), app.Commands().Ask
	place := s.Name
	if q.file != "" {
		place = q.file
	}
	if request.User != "" && s.User(request.User) == nil {
		emails := make([]string, len(s.Users))
		for i, u := range s.Users {
			emails[i] = string(u.Email)
		}
		return w.NoUser.With("key", string(request.User), "place", place, "near", near(string(request.User), emails))
	}
	if request.Permission != "" && s.Catalogue.Permission(request.Permission) == nil {
		var keys []string
		for _, p := range s.Catalogue.Permissions() {
			keys = append(keys, string(p.Key))
		}
		return w.NoPermission.With("key", string(request.Permission), "place", place, "near", near(string(request.Permission), keys))
	}
	if kind, key := request.Subject.Split(); kind == rbac.SubjectGroup && s.Group(rbac.GroupKey(key)) == nil {
		var keys []string
		for _, g := range s.Groups {
			keys = append(keys, string(g.Key))
		}
		return w.NoGroup.With("key", key, "place", place, "near", near(key, keys))
	}
	return nil
}

// near asks whether the nearest key was meant, where one is near.
func near(key string, keys []string) string {
	if meant := rbac.Nearest(key, slices.Clip(keys)); meant != "" {
		return app.Fill(app.Commands().Ask.Near, "key", meant)
	}
	return ""
}
