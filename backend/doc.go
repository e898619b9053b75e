// Package backend is the map of the engine; each folder below it says what it holds.
//
//	rbac/       vocabulary and laws, pure: set-up, user, role, group, permission, level, change, Validate
//	access/     may this user do this, and why: decide, explain, who can, matrix; the compiled index
//	plan/       a change before it is done: edits, effects by person, findings, statements, merge, undo
//	lab/        roles side by side: equal, contained, combined; one role for several, proven
//	round/      a review of who holds what: of whom, what was decided, the one edit of it
//	setupfile/  the JSON document: strict reading with every problem named, canonical writing, JSON Schema
//	exchange/   other people's formats, one file each
//	template/   the shipped set-ups, as set-up documents
//	audit/      events and their hash chain: the journal's lines, the history
//	signin/     passwords, sessions, invitations
//	mail/       letters through the organisation's mail server
//	tongue/     the engine's own sentences in the language in use
//	course/     how something that takes a while goes: told how far, given up
//	store/      the data folder: journal, checkpoints, Badger; the only importer of badger
//
// Imports go app → {lab → plan, round → plan, exchange → plan, store, template, signin, mail} → {access, setupfile, audit} → rbac → {tongue, course};
// arch_test.go holds them.
//
// One change on its way: a screen asks app for an Edit's plan; plan.Make runs the pure edit on
// the current revision and says changes, effects, findings and statements; the review panel
// shows them; Apply hands the plan to store, which checks that the revision has not moved,
// writes one journal line, syncs it, acknowledges, brings Badger up to date and publishes the
// new revision and its index by swapping a pointer.
package backend
