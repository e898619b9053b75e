package app

import (
	"rolebook/backend/access"
	"rolebook/backend/course"
)

// Desk is the screens of one session for a caller in this process: the command line. What it
// asks goes through the same door, with the same checks, as what a page asks.
type Desk struct {
	SetUps     *SetUps
	Transfer   *Transfer
	Review     *Review
	History    *History
	Exchange   *Exchange
	People     *Invitations
	Paper      *Paper
	Overview   *Overview
	Rounds     *Rounds
	Protection *Protection
	Sessions   *Sessions
	Jobs       *Jobs
	session    *Session
}

// NewDesk is the desk of a session.
func NewDesk(s *Session) *Desk {
	return &Desk{SetUps: &SetUps{s}, Transfer: &Transfer{s}, Review: &Review{s}, History: &History{s}, Exchange: &Exchange{s}, People: &Invitations{s}, Paper: &Paper{s}, Overview: &Overview{s}, Rounds: &Rounds{s}, Protection: &Protection{s}, Sessions: &Sessions{s}, Jobs: &Jobs{s}, session: s}
}

// During is for what the command line works out itself: it is told of, and can be given up, as
// what the screens work out. It changes nothing.
func During[T any](d *Desk, step string, work func(on *course.Course) (T, error)) (T, error) {
	return during(d.session, step, work)
}

// Index is the present revision of a set-up, to be asked.
func (d *Desk) Index(setUp string) (*access.Index, error) {
	var ix *access.Index
	err := do(d.session, act{}, func() error {
		open, err := d.session.opened(setUp)
		if err != nil {
			return err
		}
		ix = open.Now().Index
		return nil
	})
	return ix, err
}

// Tell is a plan on the session's table in words, with everything in it.
func (d *Desk) Tell(setUp, planID string) (ToldPlan, error) {
	var told ToldPlan
	err := do(d.session, act{}, func() error {
		kept, err := d.session.plan(setUp, planID)
		if err != nil {
			return err
		}
		told, err = during(d.session, spoken().commands.Change.Wording, func(on *course.Course) (ToldPlan, error) {
			return TellPlan(on, kept.plan), on.Err()
		})
		return err
	})
	return told, err
}

// LastUndo is the entry that Undo would take back, 0 when there is none.
func (d *Desk) LastUndo(setUp string) (int, error) {
	frame, err := d.session.frame(setUp)
	return frame.Undo.Seq, err
}

// Keep puts a file at hand, for the screens that read one.
func (d *Desk) Keep(name string, bytes []byte) FileCard { return d.session.keepFile(name, bytes) }

// Take is a file that a screen made.
func (d *Desk) Take(card FileCard) ([]byte, error) {
	file, err := d.session.file(card.ID)
	return file.Bytes, err
}
