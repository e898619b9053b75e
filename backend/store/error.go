package store

import (
	"errors"
	"fmt"

	"rolebook/backend/audit"
)

// The kinds of error the store adds to rbac's.
var (
	ErrOpen    = errors.New("already open")                         // Locked
	ErrFull    = errors.New("disk full")                            // Full; nothing was written
	ErrDamaged = errors.New("damaged")                              // Damaged; nothing was changed
	ErrUnknown = errors.New("not known whether it was saved")       // open again and look the event's Key up
	ErrBroken  = errors.New("closed to changes until opened again") // an earlier write went wrong; what was acknowledged is kept
	ErrClosed  = errors.New("closed")

	ErrLeftover = errors.New("content that is not in force was not removed") // Leftover

	ErrProtected  = errors.New("protected with a passphrase") // Protected
	ErrPassphrase = errors.New("not its passphrase")
	ErrPlace      = errors.New("not a place to keep set-ups") // a network share
)

// Locked is a set-up that another process has open, or this one a second time.
type Locked struct {
	Name    string // of the set-up
	PID     int    // who has it; 0 when it could not be read
	Address string // of its local server, empty when it has none
}

// Error says who has it.
func (l *Locked) Error() string {
	if l.PID == 0 {
		return fmt.Sprintf("%q is already open in another Rolebook", l.Name)
	}
	return fmt.Sprintf("%q is already open in another Rolebook (process %d)", l.Name, l.PID)
}

// Unwrap is ErrOpen.
func (l *Locked) Unwrap() error { return ErrOpen }

// Protected is a set-up that only its passphrase opens.
type Protected struct {
	Slug string
	Name string // of the set-up
}

// Error says what it takes.
func (p *Protected) Error() string {
	return fmt.Sprintf("%q is protected: it opens with its passphrase", p.Name)
}

// Unwrap is ErrProtected.
func (p *Protected) Unwrap() error { return ErrProtected }

// Full is a write refused before it could hurt: Badger's mapped files kill the process on a
// full disk (promises §6c).
type Full struct {
	Free   uint64 // bytes free where the set-up lies
	Needed uint64 // bytes that must be
}

// Error says it in megabytes.
func (f *Full) Error() string {
	return fmt.Sprintf("not saved: only %d MB free on this disk, %d MB are needed", f.Free>>20, (f.Needed+1<<20-1)>>20)
}

// Unwrap is ErrFull.
func (f *Full) Unwrap() error { return ErrFull }

// Damaged is a set-up whose journal is not what was written. Nothing was changed in its
// folder. Document, when there is one, is the last checkpoint's set-up, proven intact: it can
// be opened as a file.
type Damaged struct {
	Name     string
	Damage   *audit.Damage
	Document string // path; empty when it is sealed, or the checkpoint is damaged as well
	Seq      uint64 // the entry up to which the checkpoint, see Folder.Rescue, has everything; 0: none is whole
}

// Error names the entry, what is wrong with it, and what is left.
func (d *Damaged) Error() string {
	text := fmt.Sprintf("%q: %v", d.Name, d.Damage)
	switch {
	case d.Seq > 0 && d.Document == "":
		text += fmt.Sprintf("; the set-up as of entry %d is whole, sealed", d.Seq)
	case d.Document != "":
		text += fmt.Sprintf("; the set-up as of entry %d is whole in %s", d.Seq, d.Document)
	}
	return text
}

// Is reports whether target is ErrDamaged.
func (d *Damaged) Is(target error) bool { return target == ErrDamaged }

// Unwrap is the audit.Damage.
func (d *Damaged) Unwrap() error { return d.Damage }
