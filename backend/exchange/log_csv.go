package exchange

import (
	"io"
	"iter"
	"strconv"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// The columns of the audit log: the vendor's (default-matrix E9), with the user's e-mail
// address in place of its id, then what Rolebook knows beside them.
var logHeading = []string{
	"Date/Time (UTC)", "User", "Event", "Description", "Action Type", "Action Data", "Reason", "Source", "Entry",
}

const chainHead = "chain head"

// WriteLog writes events as a table, in the order given: a row for each change of an event,
// one for an event without changes, and at the end the head of the chain, by which the log can
// be told from one that was altered (promise P35). An error of the events ends the table and
// is returned.
func WriteLog(w io.Writer, events iter.Seq2[audit.Event, error], head audit.Head, d Dialect) error {
	var fault error
	err := writeText(w, d, func(yield func([]string) bool) {
		if !yield(logHeading) {
			return
		}
		for e, err := range events {
			if fault = err; err != nil {
				return
			}
			for cells := range eventRows(&e) {
				if !yield(cells) {
					return
				}
			}
		}
		yield([]string{"", "", chainHead, "", "", head.Hash.String(), "", "", strconv.FormatUint(head.Seq, 10)})
	})
	if fault != nil {
		return fault
	}
	return err
}

func eventRows(e *audit.Event) iter.Seq[[]string] {
	user := string(e.Actor)
	if user == "" {
		user = e.Note
	}
	row := func(what, content string) []string {
		return []string{
			e.Time.UTC().Format(time.DateTime), user, string(e.Action), e.Title, what, content,
			e.Reason, string(e.Source), strconv.FormatUint(e.Seq, 10),
		}
	}
	return func(yield func([]string) bool) {
		if len(e.Changes) == 0 {
			yield(row("", e.Fingerprint))
			return
		}
		for _, c := range e.Changes {
			if !yield(row(string(c.Op), actionText(c))) {
				return
			}
		}
	}
}

// actionText is a change in one cell: `role viewer: grants.alarms.log limited → no`.
func actionText(c rbac.Change) string {
	text := string(c.Kind)
	if c.Key != "" {
		text += " " + c.Key
	}
	if parts := differing(c.Before, c.After); len(parts) > 0 {
		text += ": " + joined(parts, maxCell-len(text)-logReserve)
	}
	return text
}
