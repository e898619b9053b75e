package plan

import (
	"fmt"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// PutStatement adds a statement, with a key made from its text when it has none, or puts it in
// place of the one with its key.
func PutStatement(st rbac.Statement) Edit {
	return Edit{Title: tongue.Say("Write the statement %s", st.Text), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := st
		if next.Key == "" {
			taken := func(key string) bool { return s.Statement(rbac.StatementKey(key)) != nil }
			next.Key = rbac.StatementKey(rbac.KeyFrom(st.Text, "statement", taken))
		}
		if old := s.Statement(next.Key); old != nil && *old == next {
			return s, nil
		}
		return s.WithStatement(&next), nil
	}}
}

// RemoveStatements takes statements out.
func RemoveStatements(s *rbac.SetUp, keys ...rbac.StatementKey) Edit {
	title := the(keys, "Remove the statement %s", "Remove the statements %s and %s", "Remove %d statements", func(key rbac.StatementKey) string {
		if st := s.Statement(key); st != nil && st.Text != "" {
			return st.Text
		}
		return string(key)
	})
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		for _, key := range keys {
			if s.Statement(key) == nil {
				return nil, fmt.Errorf("statement %q: %w", key, rbac.ErrNotFound)
			}
			s = s.WithoutStatement(key)
		}
		return s, nil
	}}
}
