package app

import (
	"context"
	"errors"
	"io"
	"iter"
	"math"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/exchange"
	"rolebook/backend/setupfile"
)

// Check goes through the whole chain of the history. Head, where it is given, is one that
// somebody kept, such as `412:9f3c…`: what was cut off since or written anew is found, too.
func (h *History) Check(setUp, head string) (HistoryCheck, error) {
	return seeing(h.session, setUp, viewHistory, func(c *call) (HistoryCheck, error) {
		kept, err := keptHeads(head)
		if err != nil {
			return HistoryCheck{}, err
		}
		return checkedHistory(c.open.store.Verify(c.on.Context(), kept...))
	})
}

// CheckClosed is History.Check of a set-up that need not be open, nor open for damage. Without
// its passphrase, one that has one can be checked as far as nobody kept a head.
func (d *Desk) CheckClosed(setUp, head string) (HistoryCheck, error) {
	return answer(d.session, act{}, func() (HistoryCheck, error) {
		kept, err := keptHeads(head)
		if err != nil {
			return HistoryCheck{}, err
		}
		w := d.session.workspace
		folder, err := w.Folder()
		if err != nil {
			return HistoryCheck{}, err
		}
		passphrase := w.knownPassphrase(setUp)
		reached, err := folder.Verify(context.Background(), setUp, passphrase, kept...)
		check, err := checkedHistory(reached, err)
		if view, unseen := w.protection(setUp); unseen == nil && view.Protected && passphrase == "" && check.Whole {
			check.Head = ChainHead{Seq: check.Head.Seq}
			check.Sentence = spoken().history.wholeSealed.of(check.Head.Seq)
		}
		return check, err
	})
}

// Rescue is the document of a set-up as of its last checkpoint, and the entry up to which it has
// everything: for one that does not open for damage.
func (d *Desk) Rescue(setUp string) (text []byte, entry int, err error) {
	err = do(d.session, act{}, func() error {
		w := d.session.workspace
		folder, err := w.Folder()
		if err != nil {
			return err
		}
		s, seq, err := folder.Rescue(setUp, w.knownPassphrase(setUp))
		if err == nil {
			text, entry = setupfile.Write(s), int(seq)
		}
		return err
	})
	return text, entry, err
}

func keptHeads(text string) ([]audit.Head, error) {
	if text == "" {
		return nil, nil
	}
	head, err := audit.ParseHead(text)
	if err != nil {
		return nil, spoken().history.noHead
	}
	return []audit.Head{head}, nil
}

// checkedHistory words what became of a check. Damage is an answer, not an error.
func checkedHistory(head audit.Head, err error) (HistoryCheck, error) {
	w := spoken().history
	check := HistoryCheck{Whole: err == nil, Head: viewHead(head)}
	var damage *audit.Damage
	switch {
	case err == nil:
		check.Sentence = fill(w.whole.of(int(head.Seq)), "head", head.String())
	case errors.As(err, &damage):
		check.Entry = int(damage.Seq)
		check.Sentence = fill(spoken().trouble.damage[damage.Wrong], "entry", number(damage.Seq),
			"file", damage.File, "last", number(damage.Seq-1), "known", number(damage.Found))
	default:
		return HistoryCheck{}, err
	}
	return check, nil
}

func viewHead(head audit.Head) ChainHead {
	return ChainHead{Seq: int(head.Seq), Hash: head.Hash.String(), Text: head.String()}
}

// Save makes a table of what the query asks for, newest first, with the head of the chain, and
// notes that it left.
func (h *History) Save(setUp string, q HistoryQuery, form string) (FileCard, error) {
	return deciding(h.session, setUp, viewHistory, func(c *call) (FileCard, error) {
		dialect, err := dialectOf(form)
		if err != nil {
			return FileCard{}, err
		}
		asked, err := c.askedOf(q)
		if err != nil {
			return FileCard{}, err
		}
		text, err := c.written(func(to io.Writer, on *course.Course) error {
			return exchange.WriteLog(to, c.events(on, asked), c.open.store.Head(), dialect)
		})
		if err != nil {
			return FileCard{}, err
		}
		w := spoken().history
		return c.sheetLeaves(viewHistory, fileStem(fill(w.file, "name", c.setUp().Name))+".csv", text, w.left)
	})
}

// events are all that a query asks for, newest first, with everything they changed that the
// query's veil shows.
func (c *call) events(on *course.Course, q audit.Query) iter.Seq2[audit.Event, error] {
	most := q.Limit
	q.Limit, q.Changes = 500, math.MaxInt
	return func(yield func(audit.Event, error) bool) {
		for count := 0; ; {
			page, err := c.open.store.Events(on.Context(), q)
			if err != nil {
				yield(audit.Event{}, err)
				return
			}
			for _, e := range page.Entries {
				if count++; most > 0 && count > most {
					return
				}
				if !yield(e.Event, nil) {
					return
				}
			}
			if q.Before = page.Next; page.Next == 0 {
				return
			}
		}
	}
}
