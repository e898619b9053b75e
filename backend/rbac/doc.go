// Package rbac is the vocabulary of Rolebook and its laws: set-ups, users, roles, groups,
// permissions, levels, assignments, constraints, statements, and the changes that lead
// from one set-up to the next. It is pure: no I/O, no clock, and nothing of Rolebook's own
// is imported. Terms follow ANSI INCITS 359 (RBAC).
//
// A *SetUp and everything it points to is immutable once it has left its maker. An edit
// builds a new SetUp that shares every untouched entity with the old one, so two revisions
// are compared by pointer first and an edit of one user among 100 000 copies one slice of
// pointers (access-model §8).
package rbac
